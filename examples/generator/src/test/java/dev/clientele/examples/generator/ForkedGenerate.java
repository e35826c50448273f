package dev.clientele.examples.generator;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a virtual machine of its own, with options of its own. */
record ForkedGenerate(int exitStatus, String messages) {

    /** Runs it with the standard output thrown away. */
    static ForkedGenerate run(List<String> jvmOptions, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classes(), Generate.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Java announces the options that it takes from here among the messages.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ForkedGenerate(process.waitFor(), messages);
    }

    private static String classes() {
        try {
            return new File(Generate.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
