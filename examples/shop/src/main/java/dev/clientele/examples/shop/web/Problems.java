package dev.clientele.examples.shop.web;

import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.examples.shop.RefusedException;
import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.password.HashingBusyException;
import dev.clientele.query.InvalidQueryException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the library and the shop refuse, as problem details (RFC 9457). Messages of the library hold no personal data. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return problem(HttpStatus.NOT_FOUND, "not-found", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersionException e) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "stale-version", e.getMessage());
        problem.setProperty("expected", e.expected());
        problem.setProperty("found", e.found());
        return problem;
    }

    /** Whose it is, nobody needs to know. */
    @ExceptionHandler({EmailTakenException.class, EmailBlockedException.class})
    ProblemDetail emailTaken() {
        return problem(
                HttpStatus.CONFLICT, "email-taken", "The e-mail address cannot be used. Sign in, or use another one.");
    }

    /** Each problem with its field, its code, and a sentence in the language of the request. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidDraftException e) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", "Some fields must be corrected, see problems.");
        problem.setProperty("problems", e.problems());
        return problem;
    }

    @ExceptionHandler({InvalidQueryException.class, InvalidValueException.class})
    ProblemDetail badRequest(RuntimeException e) {
        return problem(HttpStatus.BAD_REQUEST, "invalid-value", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException e) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", e.getMessage());
    }

    /** The transaction is rolled back as a whole: the same request may succeed. */
    @ExceptionHandler({ConflictException.class, ConcurrencyFailureException.class, HashingBusyException.class})
    ResponseEntity<ProblemDetail> busy() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others were faster. Send the request again."));
    }

    /** Spring would repeat the value. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "A part of the address has not the form that it must have.";
        return handleExceptionInternal(
                e, problem(HttpStatus.BAD_REQUEST, "invalid-value", detail), headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        return problem;
    }
}
