package dev.clientele.examples.shop.web;

import dev.clientele.Clientele;
import dev.clientele.account.SignIn;
import dev.clientele.kernel.IpAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in. The session that begins with it is left out: it would be that of Spring Security. */
@RestController
class SignInController {
    private final Clientele clientele;

    SignInController(Clientele clientele) {
        this.clientele = clientele;
    }

    record Credentials(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record Welcome(long customer, long visit) {}

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(@RequestBody Credentials typed, HttpServletRequest request) {
        String email = typed.email() == null ? "" : typed.email();
        String password = typed.password() == null ? "" : typed.password();
        SignIn result = clientele.accounts().signIn(email, password, new IpAddress(request.getRemoteAddr()));
        if (result instanceof SignIn.SignedIn in) {
            return ResponseEntity.ok(
                    new Welcome(in.customer().id().value(), in.visit().id().value()));
        }
        return refused((SignIn.Refused) result);
    }

    private static ResponseEntity<ProblemDetail> refused(SignIn.Refused refused) {
        if (refused.retryAfter().isZero()) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                            HttpStatus.UNAUTHORIZED, "The address and the password do not go together."))
                    .build();
        }
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.retryAfterSeconds()))
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.TOO_MANY_REQUESTS, "There were too many attempts. Try again later."));
    }
}
