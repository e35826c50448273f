package dev.clientele.examples.generator;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Invented mail providers, all in domains that RFC 2606 reserves for examples. */
final class MailDomains {

    /** Those with many customers. */
    static final List<String> LARGE = words("""
            mail.example post.example webmail.example inbox.example thuis.example snelnet.example brievenbus.example
            mail.example.com post.example.net mail.example.org kabel.example.net online.example.com zakelijk.example
            example.com example.net example.org
            """);

    /** Those with a few each, so shuffled that neighbours look different. */
    static final List<String> SMALL =
            shuffled(words("""
            polder gracht molen tulp duin veld zee haven brug dijk kade plein toren linde eik berk wilg vlinder zwaluw reiger
            meeuw fazant haas egel vos das otter bever zalm snoek appel peer kers braam hazelaar klaver roos lelie iris viool
            zon maan ster wolk regen wind storm vuur water aarde noord oost zuid west binnen buiten boven beneden oud nieuw
            rood geel groen blauw wit zwart oranje zilver goud koper tin linnen zijde wol katoen klei leem zand steen marmer
            fiets kar boot trein tram bus slee schaats bal pion dame koning loper paard raam deur dak vloer trap kelder
            tafel stoel bank kast lamp boek pen inkt papier brief doos lepel vork mes bord kom ketel pan oven haard
            """).stream().flatMap(MailDomains::of).toList());

    private MailDomains() {}

    private static Stream<String> of(String word) {
        return Stream.of(
                word + ".example",
                word + "mail.example",
                word + "post.example",
                word + "net.example",
                word + "web.example",
                "mijn" + word + ".example",
                "de" + word + ".example",
                "huize" + word + ".example",
                word + ".example.com",
                word + "mail.example.com",
                word + ".example.net",
                word + "net.example.net",
                word + ".example.org",
                "club" + word + ".example.org");
    }

    private static List<String> shuffled(List<String> domains) {
        Shuffle order = new Shuffle(domains.size(), Dice.of(0, "mail domains", 0));
        return LongStream.range(0, domains.size())
                .mapToObj(place -> domains.get((int) order.at(place)))
                .toList();
    }

    private static List<String> words(String text) {
        return text.lines().flatMap(line -> Stream.of(line.split(" "))).toList();
    }
}
