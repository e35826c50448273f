package dev.clientele.intake;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How far an intake has come.
 *
 * @param read rows that were read
 * @param rejected rows among them that were rejected
 * @param share how much of the source has been read, from 0 to 1; empty if its end is not known
 * @param elapsed the time since the start
 */
public record IntakeProgress(long read, long rejected, OptionalDouble share, Duration elapsed) {}
