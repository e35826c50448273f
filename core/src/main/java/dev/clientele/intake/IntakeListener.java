package dev.clientele.intake;

/**
 * Hears how an intake goes, in the thread that runs it and outside of any transaction. What it throws ends the intake; what
 * was committed stays.
 */
public interface IntakeListener {
    /** Hears nothing. */
    IntakeListener SILENT = new IntakeListener() {};

    /**
     * A chunk is done.
     *
     * @param progress how far the intake has come
     */
    default void onProgress(IntakeProgress progress) {}

    /**
     * A row was rejected. Every one is told here, also those that the report has no room for.
     *
     * @param reject why
     */
    default void onReject(IntakeReject reject) {}
}
