package dev.clientele.examples.cli;

import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes a note. */
@Command(name = "edit", description = "Writes another text in place of a note's, and shows it.")
final class NoteEditCommand implements Callable<Integer> {
    private final Work work;
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NOTE", converter = Converters.OfNoteId.class, description = "The note's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private NoteId id;

    @Parameters(
            index = "1",
            paramLabel = "TEXT|-",
            description = "What it says from now on, in quotes; - takes it from the standard input.")
    private String text = "";

    @Mixin
    private final StaffMember editor = new StaffMember();

    NoteEditCommand(Work work, Shell shell) {
        this.work = work;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        String said = NoteText.of(text, shell);
        return work.in(shop -> {
            Note read = NoteCommand.required(id, shop);
            return NoteFile.of(read, editor.in(shop).notes().edit(read, said), shop);
        });
    }
}
