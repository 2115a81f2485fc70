package dev.cairn.durable;

import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.CheckpointStore;
import org.jspecify.annotations.Nullable;

/** One run of an execution, from the claim to the outcome. Not thread-safe. */
final class Execution<I extends @Nullable Object, O extends @Nullable Object> {

  private static final String INPUT = "input";

  private final DurableSettings settings;
  private final String arn;
  private final Workflow<I, O> workflow;

  Execution(DurableSettings settings, String arn, Workflow<I, O> workflow) {
    this.settings = settings;
    this.arn = Names.require("An execution", arn, 500);
    this.workflow = workflow;
  }

  /** An input, which may be null. */
  record Input<I extends @Nullable Object>(I value) {}

  O run(@Nullable Input<I> input) {
    try (CheckpointStore.Claim claim = settings.store().claim(arn)) {
      return run(new ExecutionRun(settings, arn, claim), input);
    } catch (RunStopped e) {
      throw e.reason();
    }
  }

  private O run(ExecutionRun run, @Nullable Input<I> input) {
    Operation execution = Operation.ofExecution(run);
    SerDes<O> output = settings.serDes(workflow.output());
    Checkpoint ended = execution.ended();
    if (ended != null) {
      return outcome(execution, output, ended);
    }
    I recorded = input(execution, input);
    O result;
    try {
      result = handled(run, recorded);
    } catch (Exception e) {
      throw new ExecutionFailedException(arn, execution.recordFailure(e));
    }
    return execution.recordResult(output, result);
  }

  private O handled(ExecutionRun run, I input) throws Exception {
    ReplayContext context = new ReplayContext(run, "");
    O result = workflow.handler().handle(input, context);
    context.end();
    return result;
  }

  private O outcome(Operation execution, SerDes<O> output, Checkpoint ended) {
    if (ended.outcome() == Checkpoint.Outcome.FAILED) {
      throw new ExecutionFailedException(arn, execution.failure(ended));
    }
    return execution.decode(output, ended);
  }

  private I input(Operation execution, @Nullable Input<I> input) {
    SerDes<I> serDes = settings.serDes(workflow.input());
    Checkpoint recorded = execution.find(INPUT);
    if (recorded != null) {
      return execution.decode(serDes, recorded);
    }
    if (input == null) {
      throw new IllegalArgumentException("There is no execution '" + arn + "' to go on with");
    }
    String text = execution.encode(serDes, INPUT, input.value());
    I decoded = execution.decode(serDes, INPUT, text);
    execution.record(INPUT, Checkpoint.Outcome.OPEN, text);
    return decoded;
  }
}
