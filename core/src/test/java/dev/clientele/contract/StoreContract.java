package dev.clientele.contract;

/** The whole contract, for the test class of a store. */
public interface StoreContract
        extends ShopContract,
                CustomerContract,
                CustomerRaceContract,
                GroupContract,
                SocialTitleContract,
                ListContract,
                SearchContract,
                TransactionContract,
                BulkContract,
                IntakeContract,
                IntakeMatchContract {}
