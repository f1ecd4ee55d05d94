// Preloaded with `node --import`: the process believes to have started at PYPI_GATE_TEST_NOW; its clock runs on from there.
const start = Date.parse(process.env.PYPI_GATE_TEST_NOW ?? "");
if (Number.isNaN(start)) throw new Error("PYPI_GATE_TEST_NOW is no ISO time");
delete process.env.PYPI_GATE_TEST_NOW;

const RealDate = Date;
const shift = start - RealDate.now();
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
