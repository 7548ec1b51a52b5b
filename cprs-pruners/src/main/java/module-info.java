/**
 * The procedures that the authors of published pruners run around their models. {@link
 * dev.cprs.pruners.PublishedPruners} chooses by the model; each can also be called by name.
 */
module dev.cprs.pruners {
  requires transitive dev.cprs.core;
  requires static org.jspecify;

  exports dev.cprs.pruners;

  provides dev.cprs.spi.PublishedProcedureProvider with
      dev.cprs.pruners.PublishedPruners;
}
