package dev.clientele.query;

import dev.clientele.customer.CustomerId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Turns positions into cursors and back with AES-GCM, which hides the sort values and refuses what was tampered with. */
final class CursorSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MAX_TEXT = 8_192;

    /** Cannot occur in a key, since no stored text holds it. */
    private static final String SEPARATOR = "\0";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    CursorSeal(CursorKey key) {
        this.key = new SecretKeySpec(key.bytes(), "AES");
    }

    PageCursor seal(CustomerQuery query, Position position) {
        String plain = orderOf(query)
                + SEPARATOR
                + position.id().value()
                + SEPARATOR
                + String.join(SEPARATOR, position.keys());
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return new PageCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    Position open(CustomerQuery query, PageCursor cursor) {
        List<String> parts = List.of(plain(cursor).split(SEPARATOR, -1));
        if (!parts.get(0).equals(orderOf(query))) {
            throw new InvalidQueryException("The cursor belongs to a list in another order. Begin at the first page.");
        }
        List<String> keys = query.sort() == CustomerSort.ID ? List.of() : parts.subList(2, parts.size());
        return new Position(keys, new CustomerId(Long.parseLong(parts.get(1))));
    }

    private static String orderOf(CustomerQuery query) {
        return (query.isDescending() ? "-" : "") + query.sort();
    }

    private String plain(PageCursor cursor) {
        if (cursor.text().length() > MAX_TEXT) {
            throw unreadable();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor.text());
            if (all.length < NONCE_BYTES + TAG_BITS / 8) {
                throw unreadable();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] opened = crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException noCursor) {
            throw unreadable();
        }
    }

    private static InvalidQueryException unreadable() {
        return new InvalidQueryException(
                "The cursor is none of this shop's. Begin at the first page and use its cursor unchanged.");
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused a cursor", e);
        }
    }
}
