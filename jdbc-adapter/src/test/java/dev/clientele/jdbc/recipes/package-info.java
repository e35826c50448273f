/** What a host copies to have a store join its transactions. */
package dev.clientele.jdbc.recipes;
