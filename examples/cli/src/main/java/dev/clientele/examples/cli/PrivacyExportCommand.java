package dev.clientele.examples.cli;

import dev.clientele.CustomerPrivacy;
import dev.clientele.customer.CustomerId;
import dev.clientele.privacy.PersonalDataJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All personal data of a customer. */
@Command(
        name = "export",
        description = {
            "Writes all personal data of a customer: a JSON document, or a folder of CSV files.",
            "What the web shop's own tables know is not in it: only the shop itself can add that.",
            "The log keeps that it was done, and whether staff did it; no name."
        })
final class PrivacyExportCommand implements Callable<Integer> {
    /** The forms of a document. */
    enum Format {
        /** One document. */
        JSON,
        /** A file for each section. */
        CSV
    }

    private final Work work;
    private final Shell shell;

    @Parameters(paramLabel = "ID|EMAIL", description = "The customer's id or e-mail address; the id for guests.")
    private String who = "";

    @Option(
            names = "--to",
            paramLabel = "FILE|FOLDER",
            description = "Where to; nothing is replaced. Without it JSON goes to the standard output.")
    private @Nullable Path target;

    @Option(
            names = "--format",
            paramLabel = "json|csv",
            description = "One JSON document, which is usual, or a folder of CSV files.")
    private Format format = Format.JSON;

    @Mixin
    private final StaffMember by = new StaffMember();

    PrivacyExportCommand(Work work, Shell shell) {
        this.work = work;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ShowCommand.requireIdOrEmail(who);
        Path named = target;
        if (named != null) {
            PersonalDataFile file = new PersonalDataFile(named, format);
            file.requireFree();
            return work.in(shop -> {
                CustomerId id = ShowCommand.required(who, shop).id();
                file.write(output -> privacy(shop).export(id, output));
                return new PersonalDataWritten(id, format, named);
            });
        }
        if (format == Format.CSV) {
            throw new CommandFailedException(
                    "CSV files need a folder: name one with --to that is not there yet, or empty.");
        }
        return work.printing(this::print);
    }

    private CustomerPrivacy privacy(OpenShop shop) {
        return by.in(shop).privacy();
    }

    private void print(OpenShop shop) {
        CustomerId id = ShowCommand.required(who, shop).id();
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(shell.output(), StandardCharsets.UTF_8));
            privacy(shop).export(id, PersonalDataJson.to(out));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
