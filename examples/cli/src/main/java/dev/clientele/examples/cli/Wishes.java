package dev.clientele.examples.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command asks for in place of what the shop has decided; a new shop decides like that.
 *
 * @param zone the time zone
 * @param language the language of messages
 */
record Wishes(Optional<ZoneId> zone, Optional<Locale> language) {}
