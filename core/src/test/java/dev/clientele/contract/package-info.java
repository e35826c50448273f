/**
 * What every store must do. A store's test class implements {@link dev.clientele.contract.StoreContract} and gives an empty
 * store to each test; everything else is inherited.
 */
package dev.clientele.contract;
