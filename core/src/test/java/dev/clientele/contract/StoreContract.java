package dev.clientele.contract;

/** The whole contract, for the test class of a store. */
public interface StoreContract
        extends ShopContract,
                SettingsContract,
                CustomerContract,
                CustomerRaceContract,
                GuestContract,
                B2bContract,
                BlockedEmailContract,
                SelectionContract,
                ConsentContract,
                AccountContract,
                ThrottleContract,
                TokenContract,
                VisitContract,
                SalesContract,
                GroupContract,
                GroupRemovalContract,
                SocialTitleContract,
                ListContract,
                SearchContract,
                TransactionContract,
                EventContract,
                BulkContract,
                IntakeContract,
                IntakeMatchContract {}
