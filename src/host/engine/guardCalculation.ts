import type { Injector } from '@univerjs/core';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import { formula } from './univer.ts';

/** What Univer's calculation keeps to itself. */
interface Internals {
  readonly service: {
    readonly _executionCompleteListener$: { next(data: IAllRuntimeData): void };
    _executeStep(): Promise<unknown>;
    execute(config: unknown): Promise<void>;
  };
  readonly controller: { _calculate(params: unknown): Promise<void> };
  readonly generator: {
    readonly _dependencyTreeCache: Map<unknown, unknown>;
    readonly _dependencyRTreeCacheForAddressFunction: { clear(): void };
  };
}

/**
 * Lets every calculation end. One that Univer fails in, of which `failed` learns, and one whose results are of no use any
 * more end as stopped ones do: nothing is put into cells.
 */
export function guardCalculation(
  injector: Injector,
  failed: (error: unknown) => void,
  isOfUse: () => boolean,
): void {
  const { service, controller, generator } = {
    service: injector.get(formula.ICalculateFormulaService),
    controller: injector.get(formula.CalculateController),
    generator: injector.get(formula.IFormulaDependencyGenerator),
  } as unknown as Internals;
  const runtime = injector.get(formula.IFormulaRuntimeService);
  const dependencies = injector.get(formula.IDependencyManagerService);
  const complete = service._executionCompleteListener$;
  const { next } = complete;
  let hasFailed = false;
  const fail = (error: unknown) => {
    hasFailed = true;
    generator._dependencyTreeCache.clear();
    generator._dependencyRTreeCacheForAddressFunction.clear();
    dependencies.closeKdTree();
    failed(error);
  };
  complete.next = data => {
    const functionsExecutedState =
      hasFailed || !isOfUse() ? formula.FormulaExecutedStateType.STOP_EXECUTION : data.functionsExecutedState;
    hasFailed = false;
    next.call(complete, { ...data, functionsExecutedState });
  };
  const { _executeStep, execute } = service;
  service._executeStep = () => _executeStep.call(service).catch(fail);
  // Before its first step, and before that.
  const end = (error: unknown) => {
    fail(error);
    complete.next(runtime.getAllRuntimeData());
  };
  service.execute = config => execute.call(service, config).catch(end);
  const { _calculate } = controller;
  controller._calculate = params => _calculate.call(controller, params).catch(end);
}
