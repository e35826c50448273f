/**
 * Customers from CSV files, for the intake, and customers to CSV files. {@link dev.clientele.csv.CustomerCsv} is the way in.
 */
@NullMarked
package dev.clientele.csv;

import org.jspecify.annotations.NullMarked;
