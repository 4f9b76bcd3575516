package rule

import (
	"strconv"
	"strings"
)

// printer writes a tree in the one style of the language.
type printer struct {
	strings.Builder
	indent int
}

// Format returns the source of a tree: one binding to a line, the arms of a
// match below each other, and no more parentheses than needed.
func Format(tree *Tree) string {
	p := &printer{}
	for _, let := range tree.Lets {
		p.WriteString("let " + let.Name + " = ")
		p.expr(let.Value, 0)
		p.WriteString(";\n")
	}
	p.expr(tree.Result, 0)
	p.WriteByte('\n')
	return p.String()
}

// FormatExpr returns the source of one expression.
func FormatExpr(e Expr) string {
	p := &printer{}
	p.expr(e, 0)
	return p.String()
}

func (p *printer) newline() {
	p.WriteByte('\n')
	p.WriteString(strings.Repeat("    ", p.indent))
}

// expr prints a node, in parentheses when it binds less tightly than outer.
func (p *printer) expr(e Expr, outer int) {
	if binding(e) < outer {
		p.WriteByte('(')
		defer p.WriteByte(')')
	}
	switch e := e.(type) {
	case *NumberLit:
		p.WriteString(FormatValue(e.Value))
	case *TextLit:
		p.WriteString(quote(e.Value))
	case *BoolLit:
		p.WriteString(strconv.FormatBool(e.Value))
	case *NameExpr:
		p.WriteString(e.Name)
	case *ListExpr:
		p.list("[", e.Items, "]")
	case *RecordExpr:
		p.record(e)
	case *UnaryExpr:
		p.unary(e)
	case *BinaryExpr:
		p.binary(e)
	case *IfExpr:
		p.WriteString("if ")
		p.expr(e.Cond, 0)
		p.WriteString(" then ")
		p.expr(e.Then, 0)
		p.WriteString(" else ")
		p.expr(e.Else, 0)
	case *MatchExpr:
		p.match(e)
	case *CallExpr:
		p.list(e.Name+"(", e.Args, ")")
	case *IndexExpr:
		p.expr(e.List, postfixBinding)
		p.list("[", []Expr{e.Index}, "]")
	case *FieldExpr:
		p.expr(e.Record, postfixBinding)
		p.WriteString("." + e.Name)
	}
}

const postfixBinding = 8

// binding tells how tightly a node holds together.
func binding(e Expr) int {
	switch e := e.(type) {
	case *BinaryExpr:
		return precedence(e.Op)
	case *UnaryExpr:
		if e.Op == KeywordNot {
			return 3
		}
		return unaryPrecedence
	case *IfExpr:
		return 0
	case *NumberLit:
		if e.Value < 0 {
			return unaryPrecedence
		}
	}
	return postfixBinding + 1
}

func (p *printer) list(open string, items []Expr, end string) {
	p.WriteString(open)
	for i, item := range items {
		if i > 0 {
			p.WriteString(", ")
		}
		p.expr(item, 0)
	}
	p.WriteString(end)
}

func (p *printer) record(e *RecordExpr) {
	p.WriteByte('{')
	for i, field := range e.Fields {
		if i > 0 {
			p.WriteString(", ")
		}
		p.WriteString(field.Name + ": ")
		p.expr(field.Value, 0)
	}
	p.WriteByte('}')
}

func (p *printer) unary(e *UnaryExpr) {
	if e.Op == KeywordNot {
		p.WriteString("not ")
		p.expr(e.Operand, 3)
		return
	}
	p.WriteByte('-')
	p.expr(e.Operand, unaryPrecedence+1)
}

func (p *printer) binary(e *BinaryExpr) {
	binds := precedence(e.Op)
	left, right := binds, binds+1
	switch {
	case e.Op == Caret:
		left, right = binds+1, binds
	case binds == 3:
		left = binds + 1
	}
	p.expr(e.Left, left)
	p.WriteString(" " + e.Op.String() + " ")
	p.expr(e.Right, right)
}

func (p *printer) match(e *MatchExpr) {
	p.WriteString("match ")
	p.expr(e.Subject, 0)
	p.WriteString(" {")
	p.indent++
	for _, arm := range e.Arms {
		p.newline()
		p.list("", arm.Values, " => ")
		p.expr(arm.Result, 0)
		p.WriteByte(';')
	}
	p.newline()
	p.WriteString("else => ")
	p.expr(e.Else, 0)
	p.WriteByte(';')
	p.indent--
	p.newline()
	p.WriteByte('}')
}
