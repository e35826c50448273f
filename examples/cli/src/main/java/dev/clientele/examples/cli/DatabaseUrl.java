package dev.clientele.examples.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database's URL as people may see it: what may be a secret in it is left out. */
final class DatabaseUrl {
    private static final Pattern SETTINGS = Pattern.compile("[;?].*", Pattern.DOTALL);
    private static final Pattern USER = Pattern.compile("//.*@", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("jdbc:[^\\s\"']*");

    private DatabaseUrl() {}

    static String shown(String url) {
        String withoutSettings = SETTINGS.matcher(url).replaceFirst("");
        return USER.matcher(withoutSettings).replaceFirst("//");
    }

    /** The option that names the database, to be typed again; what was left out of the URL is to be put back. */
    static String option(String url) {
        String shown = shown(url);
        return "--db " + shown + (shown.equals(url) ? "" : "…");
    }

    /** A text without what URLs in it may keep secret. */
    static String hiddenIn(String text) {
        return URL.matcher(text).replaceAll(url -> Matcher.quoteReplacement(shown(url.group())));
    }
}
