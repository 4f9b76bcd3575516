package rule

import "fmt"

// Program is a compiled rule. It can be run by several goroutines at once.
type Program struct {
	tree   *Tree
	result Type
	inputs Schema
}

// Compile parses, checks and folds a program.
func Compile(source string, inputs Schema) (*Program, error) {
	tree, err := Parse(source)
	if err != nil {
		return nil, err
	}
	result, err := Check(tree, inputs)
	if err != nil {
		return nil, err
	}
	return &Program{tree: Fold(tree), result: result, inputs: inputs}, nil
}

// MustCompile is Compile for programs that are part of the source code.
func MustCompile(source string, inputs Schema) *Program {
	program, err := Compile(source, inputs)
	if err != nil {
		panic("rule: " + err.Error())
	}
	return program
}

// Result is the type of the value that the program returns.
func (p *Program) Result() Type { return p.result }

// String returns the program's source in the one style of the language.
func (p *Program) String() string { return Format(p.tree) }

// Run evaluates the program. Inputs that it does not use may be missing.
func (p *Program) Run(inputs Env) (Value, error) {
	if err := p.admit(inputs); err != nil {
		return nil, err
	}
	return Eval(p.tree, inputs)
}

// RunNumber evaluates a program whose result is a number.
func (p *Program) RunNumber(inputs Env) (float64, error) {
	if !Same(p.result, Number) {
		return 0, fmt.Errorf("rule: the program returns %s, not a number", p.result)
	}
	value, err := p.Run(inputs)
	if err != nil {
		return 0, err
	}
	number, ok := value.(float64)
	if !ok {
		return 0, fmt.Errorf("rule: the program returned %s, not a number", FormatValue(value))
	}
	return number, nil
}

// Trace is one step of an explained run.
type Trace struct {
	Source string
	Value  Value
}

func (t Trace) String() string { return t.Source + " = " + FormatValue(t.Value) }

// Explain evaluates the program and returns the steps that led to its result,
// each expression once.
func (p *Program) Explain(inputs Env) (Value, []Trace, error) {
	if err := p.admit(inputs); err != nil {
		return nil, nil, err
	}
	var steps []Trace
	seen := make(map[string]bool)
	value, err := Explain(p.tree, inputs, func(e Expr, v Value) {
		source := FormatExpr(e)
		if !seen[source] {
			seen[source] = true
			steps = append(steps, Trace{Source: source, Value: v})
		}
	})
	return value, steps, err
}

// admit compares the inputs with what the program was checked against.
func (p *Program) admit(inputs Env) error {
	for _, name := range mapKeys(inputs) {
		want, ok := p.inputs[name]
		if !ok {
			continue
		}
		got, err := TypeOf(inputs[name])
		if err != nil {
			return fmt.Errorf("rule: the input %s: %w", name, err)
		}
		if !Same(got, want) {
			return fmt.Errorf("rule: the input %s is %s, not %s", name, got, want)
		}
	}
	return nil
}
