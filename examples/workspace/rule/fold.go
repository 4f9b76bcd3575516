package rule

import "slices"

// Fold returns the tree with constant parts replaced by their values. Parts
// that would fail are left, so that they fail at run time and at their place.
func Fold(tree *Tree) *Tree {
	folded := &Tree{Result: fold(tree.Result)}
	for _, let := range tree.Lets {
		folded.Lets = append(folded.Lets, Let{At: let.At, Name: let.Name, Value: fold(let.Value)})
	}
	return folded
}

func fold(e Expr) Expr {
	switch e := e.(type) {
	case *ListExpr:
		return &ListExpr{At: e.At, Items: foldAll(e.Items)}
	case *RecordExpr:
		record := &RecordExpr{At: e.At, Fields: slices.Clone(e.Fields)}
		for i := range record.Fields {
			record.Fields[i].Value = fold(record.Fields[i].Value)
		}
		return record
	case *UnaryExpr:
		return constant(&UnaryExpr{At: e.At, Op: e.Op, Operand: fold(e.Operand)})
	case *BinaryExpr:
		return foldBinary(e)
	case *IfExpr:
		cond := fold(e.Cond)
		if known, ok := cond.(*BoolLit); ok {
			if known.Value {
				return fold(e.Then)
			}
			return fold(e.Else)
		}
		return &IfExpr{At: e.At, Cond: cond, Then: fold(e.Then), Else: fold(e.Else)}
	case *MatchExpr:
		match := &MatchExpr{At: e.At, Subject: fold(e.Subject), Else: fold(e.Else)}
		for _, arm := range e.Arms {
			match.Arms = append(match.Arms, MatchArm{At: arm.At, Values: foldAll(arm.Values), Result: fold(arm.Result)})
		}
		return match
	case *CallExpr:
		return constant(&CallExpr{At: e.At, Name: e.Name, Args: foldAll(e.Args)})
	case *IndexExpr:
		return &IndexExpr{At: e.At, List: fold(e.List), Index: fold(e.Index)}
	case *FieldExpr:
		return &FieldExpr{At: e.At, Record: fold(e.Record), Name: e.Name}
	default:
		return e
	}
}

func foldAll(exprs []Expr) []Expr {
	folded := make([]Expr, len(exprs))
	for i, e := range exprs {
		folded[i] = fold(e)
	}
	return folded
}

func foldBinary(e *BinaryExpr) Expr {
	folded := &BinaryExpr{At: e.At, Op: e.Op, Left: fold(e.Left), Right: fold(e.Right)}
	if known, ok := folded.Left.(*BoolLit); ok {
		switch {
		case e.Op == KeywordAnd && !known.Value, e.Op == KeywordOr && known.Value:
			return known
		case e.Op == KeywordAnd, e.Op == KeywordOr:
			return folded.Right
		}
	}
	return constant(folded)
}

// constant evaluates a node whose operands are all literals.
func constant(e Expr) Expr {
	for _, child := range Children(e) {
		if !isLiteral(child) {
			return e
		}
	}
	value, err := Eval(&Tree{Result: e}, nil)
	if err != nil {
		return e
	}
	switch value := value.(type) {
	case float64:
		return &NumberLit{At: e.Pos(), Value: value}
	case string:
		return &TextLit{At: e.Pos(), Value: value}
	case bool:
		return &BoolLit{At: e.Pos(), Value: value}
	default:
		return e
	}
}

func isLiteral(e Expr) bool {
	switch e.(type) {
	case *NumberLit, *TextLit, *BoolLit:
		return true
	default:
		return false
	}
}
