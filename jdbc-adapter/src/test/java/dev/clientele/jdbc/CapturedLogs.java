package dev.clientele.jdbc;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** What the tests log with: every level is on while somebody listens, and nothing is written anywhere. */
public final class CapturedLogs implements SLF4JServiceProvider {
    private static final AtomicBoolean LISTENING = new AtomicBoolean();
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** For SLF4J, which finds it by its name. */
    public CapturedLogs() {}

    /** All lines that some work logs, with the whole stack traces. */
    static List<String> of(Runnable work) {
        LINES.clear();
        LISTENING.set(true);
        try {
            work.run();
            return new ArrayList<>(LINES);
        } finally {
            LISTENING.set(false);
        }
    }

    private static final class Line extends AbstractLogger {
        private static final long serialVersionUID = 1L;

        Line(String name) {
            this.name = name;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
            StringWriter line = new StringWriter();
            line.append(level + " " + name + " ")
                    .append(String.valueOf(MessageFormatter.basicArrayFormat(message, arguments)));
            if (thrown != null) {
                thrown.printStackTrace(new PrintWriter(line, true));
            }
            LINES.add(line.toString());
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Line.class.getName();
        }

        @Override
        public boolean isTraceEnabled() {
            return LISTENING.get();
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return LISTENING.get();
        }

        @Override
        public boolean isDebugEnabled() {
            return LISTENING.get();
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return LISTENING.get();
        }

        @Override
        public boolean isInfoEnabled() {
            return LISTENING.get();
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return LISTENING.get();
        }

        @Override
        public boolean isWarnEnabled() {
            return LISTENING.get();
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return LISTENING.get();
        }

        @Override
        public boolean isErrorEnabled() {
            return LISTENING.get();
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return LISTENING.get();
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, Line::new);
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // Everything is there from the beginning.
    }
}
