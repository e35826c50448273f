package dev.clientele.customer;

/** The encoding of RFC 3492 with the parameters of its section 5, for labels that {@link java.net.IDN} would change. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private Punycode() {}

    /**
     * Encodes a label.
     *
     * @param label at most a few hundred code points, at least one of them outside ASCII
     * @return the encoded label, without {@code xn--}
     */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        label.codePoints().filter(c -> c < INITIAL_N).forEach(out::appendCodePoint);
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int n = INITIAL_N;
        int delta = 0;
        int bias = INITIAL_BIAS;
        for (int handled = basic; handled < points.length; n++, delta++) {
            int next = smallestFrom(points, n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : points) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(out, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
        }
        return out.toString();
    }

    private static int smallestFrom(int[] points, int n) {
        int smallest = Integer.MAX_VALUE;
        for (int c : points) {
            smallest = c >= n ? Math.min(smallest, c) : smallest;
        }
        return smallest;
    }

    private static void appendNumber(StringBuilder out, int number, int bias) {
        int q = number;
        for (int k = BASE; ; k += BASE) {
            int t = Math.max(T_MIN, Math.min(T_MAX, k - bias));
            if (q < t) {
                out.append(digit(q));
                return;
            }
            out.append(digit(t + (q - t) % (BASE - t)));
            q = (q - t) / (BASE - t);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapt(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int k = 0;
        for (; rest > (BASE - T_MIN) * T_MAX / 2; k += BASE) {
            rest /= BASE - T_MIN;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
