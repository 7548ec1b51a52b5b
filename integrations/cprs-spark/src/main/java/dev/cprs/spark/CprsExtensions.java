package dev.cprs.spark;

import dev.cprs.InvalidRequestException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.functions;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Registers the SQL function {@code cprs_compress(query, context)} in every session: {@code --conf
 * spark.sql.extensions=dev.cprs.spark.CprsExtensions}. Its options are those of the session's
 * configuration ({@link SparkCompressor#fromConf}) when a query is analysed, so {@code SET
 * spark.cprs.task=needle} applies to what comes after it.
 */
public final class CprsExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  private static final String FUNCTION = "cprs_compress";

  /** Called by Spark. */
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    ExpressionInfo info =
        new ExpressionInfo(
            CompressFunction.class.getName(),
            null,
            FUNCTION,
            "_FUNC_(query, context) - Keeps the parts of the context that the query needs.",
            "",
            "",
            "",
            "",
            "",
            "",
            "");
    extensions.injectFunction(
        new Tuple3<>(new FunctionIdentifier(FUNCTION), info, CprsExtensions::call));
    return BoxedUnit.UNIT;
  }

  private static Expression call(Seq<Expression> arguments) {
    if (arguments.size() != 2) {
      throw new InvalidRequestException(
          "%s was given %d arguments; give a query and a context"
              .formatted(FUNCTION, arguments.size()));
    }
    CompressFunction function =
        new CompressFunction(SparkCompressor.fromConf(SparkSession.active()));
    return UserDefinedFunctionUtils.toScalaUDF(
        (SparkUserDefinedFunction) functions.udf(function, ResultRow.SCHEMA).withName(FUNCTION),
        arguments);
  }
}
