package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.Random;

/**
 * Records of one topic in a format.
 *
 * @param name the task's name
 * @param format how records are written
 * @param tokensPerUnit of a record, about
 */
record RecordTask(String name, RecordFormat format, int tokensPerUnit) implements Task {
  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    // Its own draws: however many records there are, they look the same.
    Draw look = draw.fork();
    Records records = Records.draw(draw.of(Topics.ALL), units, draw);
    Pen pen = new Pen();
    format.write(records, pen, look);
    return pen.sample(name, records.question(), records.decisive());
  }
}
