package dev.clientele.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.postgresql.ds.PGSimpleDataSource;

/** PgBouncer before a database: a client has a server's connection for the length of a transaction, and then another one. */
final class PgBouncer implements AutoCloseable {
    private static final String PROGRAM = "pgbouncer";

    private final Process process;
    private final PGSimpleDataSource front;

    private PgBouncer(Process process, PGSimpleDataSource front) {
        this.process = process;
        this.front = front;
    }

    static PgBouncer before(PGSimpleDataSource database, Path folder) throws IOException {
        int port = freePort();
        Path settings = folder.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                * = host=127.0.0.1 port=%d user=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 12
                server_round_robin = 1
                ignore_startup_parameters = extra_float_digits
                user = %s
                """.formatted(database.getPortNumbers()[0], database.getUser(), port, account()));
        Process process = new ProcessBuilder(PROGRAM, "--quiet", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        try {
            Awaitility.await("PgBouncer").atMost(20, TimeUnit.SECONDS).until(() -> answers(port));
        } catch (ConditionTimeoutException e) {
            process.destroy();
            throw e;
        }
        PGSimpleDataSource front = new PGSimpleDataSource();
        front.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database.getDatabaseName());
        front.setUser(database.getUser());
        front.setPrepareThreshold(0);
        return new PgBouncer(process, front);
    }

    /** It refuses to work as root, and becomes somebody else. */
    private static String account() {
        String own = System.getProperty("user.name");
        return own.equals("root") ? "nobody" : own;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    PGSimpleDataSource dataSource() {
        return front;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
