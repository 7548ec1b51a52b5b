package dev.cprs.hub;

/** Is told how far a pull is. Called from the thread that pulls; must not throw. */
public interface PullListener {
  /** Listens to nothing. */
  PullListener NONE =
      new PullListener() {
        @Override
        public void progress(long bytes, long total) {}

        @Override
        public void waiting(String why) {}
      };

  /**
   * So much of the model is there.
   *
   * @param bytes the bytes of all files that are there, those from before included; goes back where
   *     a file must be fetched from its start again
   * @param total the bytes of all files of the model that are read
   */
  void progress(long bytes, long total);

  /**
   * The pull waits, or goes on in another way than it would like to.
   *
   * @param why one line, such as {@code model.safetensors: Connection reset; trying again in 2 s}
   */
  void waiting(String why);
}
