package dev.clientele.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Runs a benchmark: {@code java -jar benchmarks.jar NAME …}. */
final class Main {
    private static final String USAGE = """
            Benchmarks, each with a floor measured in the same run:

              h2-import [ROWS [CHUNK [SETTINGS]]]   customers into a new H2 file in several ways
                                                    (200000 rows, chunks of 1000; SETTINGS go into the URL,
                                                    for example ";CACHE_SIZE=32768")
              sign-in [CALLS [HASHER]]              every way that a sign-in can go
                                                    (200 calls each; HASHER is pbkdf2, argon2id, bcrypt, or
                                                    a number of PBKDF2's iterations)
              customer-page [CUSTOMERS [CALLS [ORDERS]]]
                                                    the page of a customer with 10 orders, of one with many, and of
                                                    those with the lowest and the highest sales
                                                    (20000 customers, 300 calls each, 100000 orders)
            """;

    private Main() {}

    /**
     * Runs the benchmark that the first argument names.
     *
     * @param args its name and arguments
     * @throws Exception if it fails
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        List<String> arguments = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "h2-import" -> H2Import.of(arguments).run(System.out);
            case "customer-page" -> PageTimes.of(arguments).run(System.out);
            case "sign-in" -> SignInTimes.of(arguments).run(System.out);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
