package dev.cprs.hub;

/**
 * A file of a model on the hub.
 *
 * @param name its name in the model's directory
 * @param size its bytes
 * @param hash what its content hashes to
 */
record RemoteFile(String name, long size, FileHash hash) {}
