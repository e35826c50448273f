package dev.clientele.examples.generator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the command was asked for. */
record Arguments(GeneratedShop shop, Path file) {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    static Arguments parse(String... args) throws UsageException {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        List<String> operands = new ArrayList<>();
        long seed = 1;
        double broken = 0;
        while (!left.isEmpty()) {
            String word = left.remove();
            switch (word) {
                case "--seed" -> seed = wholeNumber("S", valueOf(word, left));
                case "--broken" -> broken = share(valueOf(word, left));
                default -> operands.add(operand(word));
            }
        }
        return of(operands, seed, broken);
    }

    private static Arguments of(List<String> operands, long seed, double broken) throws UsageException {
        if (operands.size() != 2) {
            throw new UsageException("found " + operands.size() + " of the two words N and FILE.");
        }
        long customers = wholeNumber("N", operands.get(0));
        try {
            GeneratedShop shop = GeneratedShop.of(customers).withSeed(seed).withBroken(broken);
            return new Arguments(shop, Path.of(operands.get(1)));
        } catch (InvalidPathException e) {
            throw new UsageException("FILE is no name of a file: " + e.getReason() + ".");
        } catch (IllegalArgumentException e) {
            throw new UsageException(decapitalised(String.valueOf(e.getMessage())));
        }
    }

    boolean toStandardOutput() {
        return file.equals(STANDARD_OUTPUT);
    }

    /** Where the file goes, in words. */
    String target() {
        return toStandardOutput() ? "the standard output" : file.toString();
    }

    private static String operand(String word) throws UsageException {
        if (word.startsWith("--")) {
            throw new UsageException("there is no option " + word + ".");
        }
        return word;
    }

    private static String valueOf(String option, Deque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException("nothing follows " + option + ".");
        }
        return left.remove();
    }

    private static long wholeNumber(String name, String text) throws UsageException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException(name + " must be a whole number, but is \"" + text + "\".");
        }
    }

    private static double share(String text) throws UsageException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UsageException("SHARE must be a number from 0 to 1, but is \"" + text + "\".");
        }
    }

    private static String decapitalised(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
