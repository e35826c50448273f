/** Sample data for Clientele: customer files of a Dutch webshop, as large as wanted and the same for the same seed. */
module dev.clientele.examples.generator {
    exports dev.clientele.examples.generator;
}
