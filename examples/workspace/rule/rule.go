// Package rule is the small expression language in which the harbour office
// writes its tariff:
//
//	let volume = ship.gross / 100;
//	let base = match ship.class {
//	    "tanker", "bulk" => 4.20;
//	    "fishing"        => 0.80;
//	    else             => 3.10;
//	};
//	round(base * volume * if hazardous then 1.5 else 1, 2)
//
// A program is a sequence of let bindings and one expression, whose value is
// the result. There are numbers, texts, truth values, lists and records; there
// are no loops, so every program ends. Programs are checked against the types
// of their inputs before they run: a program that compiles fails only for
// division by zero, an index out of range, or a field that is absent.
package rule

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ---------------------------------------------------------------------------
// Positions and errors

// Pos is a place in the source, counted from 1.
type Pos struct {
	Line, Column int
}

func (p Pos) String() string { return fmt.Sprintf("%d:%d", p.Line, p.Column) }

// IsValid reports whether the position was set.
func (p Pos) IsValid() bool { return p.Line > 0 }

// Error is a complaint about one place in a program.
type Error struct {
	Pos     Pos
	Message string
}

func (e *Error) Error() string {
	if !e.Pos.IsValid() {
		return e.Message
	}
	return e.Pos.String() + ": " + e.Message
}

// ErrorList is everything that is wrong with a program, in source order.
type ErrorList []*Error

func (l ErrorList) Error() string {
	switch len(l) {
	case 0:
		return "no errors"
	case 1:
		return l[0].Error()
	}
	return fmt.Sprintf("%s (and %d more)", l[0], len(l)-1)
}

// Unwrap lets errors.As find a single complaint.
func (l ErrorList) Unwrap() []error {
	all := make([]error, len(l))
	for i, e := range l {
		all[i] = e
	}
	return all
}

// Err returns the list as an error, or nil when it is empty.
func (l ErrorList) Err() error {
	if len(l) == 0 {
		return nil
	}
	sort.SliceStable(l, func(i, j int) bool {
		a, b := l[i].Pos, l[j].Pos
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Column < b.Column
	})
	return l
}

func (l *ErrorList) add(pos Pos, format string, args ...any) {
	*l = append(*l, &Error{Pos: pos, Message: fmt.Sprintf(format, args...)})
}

// ---------------------------------------------------------------------------
// Tokens

// TokenKind says what sort of word a token is.
type TokenKind int

// The kinds of tokens.
const (
	EOF TokenKind = iota
	Illegal

	NumberToken
	TextToken
	NameToken

	LeftParen
	RightParen
	LeftBracket
	RightBracket
	LeftBrace
	RightBrace
	Comma
	Semicolon
	Dot
	Colon
	Arrow
	Assign

	Plus
	Minus
	Star
	Slash
	Percent
	Caret
	Equal
	NotEqual
	Less
	LessEqual
	Greater
	GreaterEqual

	KeywordLet
	KeywordIf
	KeywordThen
	KeywordElse
	KeywordMatch
	KeywordAnd
	KeywordOr
	KeywordNot
	KeywordIn
	KeywordTrue
	KeywordFalse
)

var tokenNames = map[TokenKind]string{
	EOF:          "end of program",
	Illegal:      "illegal character",
	NumberToken:  "number",
	TextToken:    "text",
	NameToken:    "name",
	LeftParen:    "(",
	RightParen:   ")",
	LeftBracket:  "[",
	RightBracket: "]",
	LeftBrace:    "{",
	RightBrace:   "}",
	Comma:        ",",
	Semicolon:    ";",
	Dot:          ".",
	Colon:        ":",
	Arrow:        "=>",
	Assign:       "=",
	Plus:         "+",
	Minus:        "-",
	Star:         "*",
	Slash:        "/",
	Percent:      "%",
	Caret:        "^",
	Equal:        "==",
	NotEqual:     "!=",
	Less:         "<",
	LessEqual:    "<=",
	Greater:      ">",
	GreaterEqual: ">=",
	KeywordLet:   "let",
	KeywordIf:    "if",
	KeywordThen:  "then",
	KeywordElse:  "else",
	KeywordMatch: "match",
	KeywordAnd:   "and",
	KeywordOr:    "or",
	KeywordNot:   "not",
	KeywordIn:    "in",
	KeywordTrue:  "true",
	KeywordFalse: "false",
}

func (k TokenKind) String() string {
	if name, ok := tokenNames[k]; ok {
		return name
	}
	return fmt.Sprintf("TokenKind(%d)", int(k))
}

var keywords = func() map[string]TokenKind {
	words := make(map[string]TokenKind)
	for kind := KeywordLet; kind <= KeywordFalse; kind++ {
		words[tokenNames[kind]] = kind
	}
	return words
}()

// Token is one word of a program. Text is what it stands for: a text token's
// has its escapes resolved and its quotes removed.
type Token struct {
	Kind TokenKind
	Text string
	Pos  Pos
}

func (t Token) String() string {
	switch t.Kind {
	case NumberToken, NameToken:
		return t.Text
	case TextToken:
		return strconv.Quote(t.Text)
	case Illegal:
		return fmt.Sprintf("character %q", t.Text)
	default:
		return t.Kind.String()
	}
}

// ---------------------------------------------------------------------------
// Scanner

// Scanner cuts source text into tokens.
type Scanner struct {
	source string
	offset int
	pos    Pos
	errors ErrorList
}

// NewScanner returns a scanner at the beginning of the source.
func NewScanner(source string) *Scanner {
	return &Scanner{source: source, pos: Pos{Line: 1, Column: 1}}
}

// Errors returns the complaints so far.
func (s *Scanner) Errors() ErrorList { return s.errors }

// Next returns the next token. At the end it returns EOF, however often it is
// called.
func (s *Scanner) Next() Token {
	s.skipSpace()
	start := s.pos
	r := s.peek()
	switch {
	case r == eof:
		return Token{Kind: EOF, Pos: start}
	case unicode.IsLetter(r) || r == '_':
		return s.scanName(start)
	case isDigit(r):
		return s.scanNumber(start)
	case r == '"':
		return s.scanText(start)
	default:
		return s.scanSymbol(start)
	}
}

const eof rune = -1

func (s *Scanner) peek() rune {
	if s.offset >= len(s.source) {
		return eof
	}
	r, _ := utf8.DecodeRuneInString(s.source[s.offset:])
	return r
}

func (s *Scanner) advance() rune {
	if s.offset >= len(s.source) {
		return eof
	}
	r, size := utf8.DecodeRuneInString(s.source[s.offset:])
	s.offset += size
	if r == '\n' {
		s.pos = Pos{Line: s.pos.Line + 1, Column: 1}
	} else {
		s.pos.Column++
	}
	return r
}

func (s *Scanner) accept(want rune) bool {
	if s.peek() != want {
		return false
	}
	s.advance()
	return true
}

func (s *Scanner) skipSpace() {
	for {
		switch r := s.peek(); {
		case r == '#':
			for s.peek() != '\n' && s.peek() != eof {
				s.advance()
			}
		case r != eof && unicode.IsSpace(r):
			s.advance()
		default:
			return
		}
	}
}

func (s *Scanner) scanName(start Pos) Token {
	from := s.offset
	for r := s.peek(); unicode.IsLetter(r) || isDigit(r) || r == '_'; r = s.peek() {
		s.advance()
	}
	text := s.source[from:s.offset]
	if kind, ok := keywords[text]; ok {
		return Token{Kind: kind, Text: text, Pos: start}
	}
	return Token{Kind: NameToken, Text: text, Pos: start}
}

func (s *Scanner) scanNumber(start Pos) Token {
	from := s.offset
	s.digits()
	if s.peek() == '.' && s.offset+1 < len(s.source) && isDigit(rune(s.source[s.offset+1])) {
		s.advance()
		s.digits()
	}
	if r := s.peek(); r == 'e' || r == 'E' {
		s.advance()
		if sign := s.peek(); sign == '+' || sign == '-' {
			s.advance()
		}
		if !isDigit(s.peek()) {
			s.errors.add(start, "the exponent of %s has no digits", s.source[from:s.offset])
		}
		s.digits()
	}
	text := strings.ReplaceAll(s.source[from:s.offset], "_", "")
	return Token{Kind: NumberToken, Text: text, Pos: start}
}

func (s *Scanner) digits() {
	for r := s.peek(); isDigit(r) || r == '_'; r = s.peek() {
		s.advance()
	}
}

func (s *Scanner) scanText(start Pos) Token {
	s.advance()
	var b strings.Builder
	for {
		switch r := s.advance(); r {
		case '"':
			return Token{Kind: TextToken, Text: b.String(), Pos: start}
		case eof, '\n':
			s.errors.add(start, "the text is not closed before the end of the line")
			return Token{Kind: TextToken, Text: b.String(), Pos: start}
		case '\\':
			b.WriteRune(s.scanEscape())
		default:
			b.WriteRune(r)
		}
	}
}

func (s *Scanner) scanEscape() rune {
	at := s.pos
	switch r := s.advance(); r {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case '"', '\\':
		return r
	default:
		s.errors.add(at, "there is no escape \\%c", r)
		return unicode.ReplacementChar
	}
}

func (s *Scanner) scanSymbol(start Pos) Token {
	r := s.advance()
	kind := Illegal
	switch r {
	case '(':
		kind = LeftParen
	case ')':
		kind = RightParen
	case '[':
		kind = LeftBracket
	case ']':
		kind = RightBracket
	case '{':
		kind = LeftBrace
	case '}':
		kind = RightBrace
	case ',':
		kind = Comma
	case ';':
		kind = Semicolon
	case '.':
		kind = Dot
	case ':':
		kind = Colon
	case '+':
		kind = Plus
	case '-':
		kind = Minus
	case '*':
		kind = Star
	case '/':
		kind = Slash
	case '%':
		kind = Percent
	case '^':
		kind = Caret
	case '=':
		kind = Assign
		if s.accept('=') {
			kind = Equal
		} else if s.accept('>') {
			kind = Arrow
		}
	case '!':
		if s.accept('=') {
			kind = NotEqual
		}
	case '<':
		kind = Less
		if s.accept('=') {
			kind = LessEqual
		}
	case '>':
		kind = Greater
		if s.accept('=') {
			kind = GreaterEqual
		}
	}
	if kind == Illegal {
		s.errors.add(start, "the character %q has no meaning here", r)
	}
	return Token{Kind: kind, Text: string(r), Pos: start}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// ---------------------------------------------------------------------------
// Syntax trees

// Expr is a node of the syntax tree that has a value.
type Expr interface {
	Pos() Pos
	expr()
}

type (
	// NumberLit is a number.
	NumberLit struct {
		At    Pos
		Value float64
	}

	// TextLit is a text in quotes.
	TextLit struct {
		At    Pos
		Value string
	}

	// BoolLit is true or false.
	BoolLit struct {
		At    Pos
		Value bool
	}

	// NameExpr is the use of an input or of a let binding.
	NameExpr struct {
		At   Pos
		Name string
	}

	// ListExpr is a list written out.
	ListExpr struct {
		At    Pos
		Items []Expr
	}

	// RecordExpr is a record written out.
	RecordExpr struct {
		At     Pos
		Fields []FieldInit
	}

	// UnaryExpr is an operator before its operand.
	UnaryExpr struct {
		At      Pos
		Op      TokenKind
		Operand Expr
	}

	// BinaryExpr is an operator between its operands.
	BinaryExpr struct {
		At          Pos
		Op          TokenKind
		Left, Right Expr
	}

	// IfExpr chooses between two values.
	IfExpr struct {
		At         Pos
		Cond       Expr
		Then, Else Expr
	}

	// MatchExpr chooses among the arms by the value of its subject.
	MatchExpr struct {
		At      Pos
		Subject Expr
		Arms    []MatchArm
		Else    Expr
	}

	// CallExpr calls a built-in function.
	CallExpr struct {
		At   Pos
		Name string
		Args []Expr
	}

	// IndexExpr takes an item of a list, counted from 0.
	IndexExpr struct {
		At          Pos
		List, Index Expr
	}

	// FieldExpr takes a field of a record.
	FieldExpr struct {
		At     Pos
		Record Expr
		Name   string
	}
)

// FieldInit is one field of a RecordExpr.
type FieldInit struct {
	At    Pos
	Name  string
	Value Expr
}

// MatchArm is one line of a MatchExpr.
type MatchArm struct {
	At     Pos
	Values []Expr
	Result Expr
}

// Let binds a name for the rest of the program.
type Let struct {
	At    Pos
	Name  string
	Value Expr
}

// Tree is a parsed program.
type Tree struct {
	Lets   []Let
	Result Expr
}

// Pos returns where the node begins in the source.
func (e *NumberLit) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *TextLit) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *BoolLit) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *NameExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *ListExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *RecordExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *UnaryExpr) Pos() Pos { return e.At }

// Pos returns where the operator stands in the source.
func (e *BinaryExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *IfExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *MatchExpr) Pos() Pos { return e.At }

// Pos returns where the node begins in the source.
func (e *CallExpr) Pos() Pos { return e.At }

// Pos returns where the bracket stands in the source.
func (e *IndexExpr) Pos() Pos { return e.At }

// Pos returns where the dot stands in the source.
func (e *FieldExpr) Pos() Pos { return e.At }

func (*NumberLit) expr()  {}
func (*TextLit) expr()    {}
func (*BoolLit) expr()    {}
func (*NameExpr) expr()   {}
func (*ListExpr) expr()   {}
func (*RecordExpr) expr() {}
func (*UnaryExpr) expr()  {}
func (*BinaryExpr) expr() {}
func (*IfExpr) expr()     {}
func (*MatchExpr) expr()  {}
func (*CallExpr) expr()   {}
func (*IndexExpr) expr()  {}
func (*FieldExpr) expr()  {}

// Children returns the direct operands of a node, in source order.
func Children(e Expr) []Expr {
	switch e := e.(type) {
	case *ListExpr:
		return e.Items
	case *RecordExpr:
		values := make([]Expr, len(e.Fields))
		for i, field := range e.Fields {
			values[i] = field.Value
		}
		return values
	case *UnaryExpr:
		return []Expr{e.Operand}
	case *BinaryExpr:
		return []Expr{e.Left, e.Right}
	case *IfExpr:
		return []Expr{e.Cond, e.Then, e.Else}
	case *MatchExpr:
		nodes := []Expr{e.Subject}
		for _, arm := range e.Arms {
			nodes = append(nodes, arm.Values...)
			nodes = append(nodes, arm.Result)
		}
		return append(nodes, e.Else)
	case *CallExpr:
		return e.Args
	case *IndexExpr:
		return []Expr{e.List, e.Index}
	case *FieldExpr:
		return []Expr{e.Record}
	default:
		return nil
	}
}

// Walk calls visit with the node and everything below it, parents first. It
// does not go below a node for which visit returns false.
func Walk(e Expr, visit func(Expr) bool) {
	if e == nil || !visit(e) {
		return
	}
	for _, child := range Children(e) {
		Walk(child, visit)
	}
}

// Inputs returns the sorted names that a program uses but does not bind.
func (t *Tree) Inputs() []string {
	bound := make(map[string]bool)
	used := make(map[string]bool)
	note := func(e Expr) bool {
		if name, ok := e.(*NameExpr); ok && !bound[name.Name] {
			used[name.Name] = true
		}
		return true
	}
	for _, let := range t.Lets {
		Walk(let.Value, note)
		bound[let.Name] = true
	}
	Walk(t.Result, note)
	names := make([]string, 0, len(used))
	for name := range used {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// ---------------------------------------------------------------------------
// Parser

// precedence tells how tightly an operator binds; 0 is no binary operator.
func precedence(kind TokenKind) int {
	switch kind {
	case KeywordOr:
		return 1
	case KeywordAnd:
		return 2
	case Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, KeywordIn:
		return 3
	case Plus, Minus:
		return 4
	case Star, Slash, Percent:
		return 5
	case Caret:
		return 7
	default:
		return 0
	}
}

const (
	lowestPrecedence = 1
	unaryPrecedence  = 6
	maxDepth         = 200
)

// parser reads tokens with one token of lookahead.
type parser struct {
	scanner *Scanner
	token   Token
	errors  ErrorList
	depth   int
}

// bailout unwinds the parser after too many errors.
type bailout struct{}

const maxErrors = 10

// Parse reads a program. The error is an ErrorList.
func Parse(source string) (tree *Tree, err error) {
	p := &parser{scanner: NewScanner(source)}
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(bailout); !ok {
				panic(r)
			}
			tree = nil
		}
		p.errors = append(p.errors, p.scanner.Errors()...)
		if err = p.errors.Err(); err != nil {
			tree = nil
		}
	}()
	p.next()
	return p.parseTree(), nil
}

func (p *parser) next() { p.token = p.scanner.Next() }

// fail notes a complaint, unless it is about a character of which the scanner
// has complained already.
func (p *parser) fail(pos Pos, format string, args ...any) {
	if p.token.Kind == Illegal && pos == p.token.Pos {
		return
	}
	p.errors.add(pos, format, args...)
	if len(p.errors) >= maxErrors {
		panic(bailout{})
	}
}

func (p *parser) accept(kind TokenKind) bool {
	if p.token.Kind != kind {
		return false
	}
	p.next()
	return true
}

func (p *parser) expect(kind TokenKind, where string) Pos {
	pos := p.token.Pos
	if !p.accept(kind) {
		p.fail(pos, "expected %s %s, found %s", kind, where, p.token)
		p.recoverTo(kind)
	}
	return pos
}

// recoverTo skips to the wanted token or to one at which an expression surely
// ends, so that one mistake gives one message.
func (p *parser) recoverTo(kind TokenKind) {
	for {
		switch p.token.Kind {
		case kind:
			p.next()
			return
		case EOF, Semicolon, RightBrace, RightParen, RightBracket, KeywordLet:
			return
		}
		p.next()
	}
}

func (p *parser) parseTree() *Tree {
	tree := &Tree{}
	for p.token.Kind == KeywordLet {
		tree.Lets = append(tree.Lets, p.parseLet())
	}
	tree.Result = p.parseExpr(lowestPrecedence)
	p.accept(Semicolon)
	if p.token.Kind != EOF {
		p.fail(p.token.Pos, "expected the end of the program, found %s", p.token)
	}
	return tree
}

func (p *parser) parseLet() Let {
	let := Let{At: p.token.Pos}
	p.next()
	let.Name = p.parseName("after let")
	p.expect(Assign, "after the name")
	let.Value = p.parseExpr(lowestPrecedence)
	p.expect(Semicolon, "after the binding of "+let.Name)
	return let
}

func (p *parser) parseName(where string) string {
	name := p.token.Text
	if p.token.Kind != NameToken {
		p.fail(p.token.Pos, "expected a name %s, found %s", where, p.token)
		return "_"
	}
	p.next()
	return name
}

// parseExpr reads operators that bind at least as tightly as lowest.
func (p *parser) parseExpr(lowest int) Expr {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > maxDepth {
		p.fail(p.token.Pos, "the expression is nested more than %d deep", maxDepth)
		panic(bailout{})
	}
	left := p.parseUnary()
	for {
		op := p.token
		binds := precedence(op.Kind)
		if binds < lowest {
			return left
		}
		p.next()
		if op.Kind == Caret {
			left = &BinaryExpr{At: op.Pos, Op: op.Kind, Left: left, Right: p.parseExpr(binds)}
			continue
		}
		right := p.parseExpr(binds + 1)
		left = &BinaryExpr{At: op.Pos, Op: op.Kind, Left: left, Right: right}
		if binds == 3 && precedence(p.token.Kind) == 3 {
			p.fail(p.token.Pos, "comparisons do not chain: write a < b and b < c")
		}
	}
}

func (p *parser) parseUnary() Expr {
	switch op := p.token; op.Kind {
	case Minus:
		p.next()
		return &UnaryExpr{At: op.Pos, Op: op.Kind, Operand: p.parseExpr(unaryPrecedence)}
	case KeywordNot:
		p.next()
		return &UnaryExpr{At: op.Pos, Op: op.Kind, Operand: p.parseExpr(3)}
	default:
		return p.parsePostfix(p.parsePrimary())
	}
}

func (p *parser) parsePostfix(e Expr) Expr {
	for {
		at := p.token.Pos
		switch {
		case p.accept(Dot):
			e = &FieldExpr{At: at, Record: e, Name: p.parseName("after the dot")}
		case p.accept(LeftBracket):
			index := p.parseExpr(lowestPrecedence)
			p.expect(RightBracket, "after the index")
			e = &IndexExpr{At: at, List: e, Index: index}
		default:
			return e
		}
	}
}

func (p *parser) parsePrimary() Expr {
	token := p.token
	switch token.Kind {
	case NumberToken:
		p.next()
		return p.number(token)
	case TextToken:
		p.next()
		return &TextLit{At: token.Pos, Value: token.Text}
	case KeywordTrue, KeywordFalse:
		p.next()
		return &BoolLit{At: token.Pos, Value: token.Kind == KeywordTrue}
	case NameToken:
		p.next()
		if p.accept(LeftParen) {
			return &CallExpr{At: token.Pos, Name: token.Text, Args: p.parseItems(RightParen)}
		}
		return &NameExpr{At: token.Pos, Name: token.Text}
	case LeftParen:
		p.next()
		inner := p.parseExpr(lowestPrecedence)
		p.expect(RightParen, "to close the parenthesis of "+token.Pos.String())
		return inner
	case LeftBracket:
		p.next()
		return &ListExpr{At: token.Pos, Items: p.parseItems(RightBracket)}
	case LeftBrace:
		p.next()
		return p.parseRecord(token.Pos)
	case KeywordIf:
		p.next()
		return p.parseIf(token.Pos)
	case KeywordMatch:
		p.next()
		return p.parseMatch(token.Pos)
	}
	p.fail(token.Pos, "expected an expression, found %s", token)
	if token.Kind != EOF && token.Kind != Semicolon {
		p.next()
	}
	return &BoolLit{At: token.Pos}
}

func (p *parser) number(token Token) Expr {
	value, err := strconv.ParseFloat(token.Text, 64)
	if err != nil && errors.Is(err, strconv.ErrRange) {
		p.fail(token.Pos, "the number %s is too large", token.Text)
	}
	return &NumberLit{At: token.Pos, Value: value}
}

func (p *parser) parseItems(end TokenKind) []Expr {
	var items []Expr
	for p.token.Kind != end && p.token.Kind != EOF {
		items = append(items, p.parseExpr(lowestPrecedence))
		if !p.accept(Comma) {
			break
		}
	}
	p.expect(end, "after the last item")
	return items
}

func (p *parser) parseRecord(at Pos) Expr {
	record := &RecordExpr{At: at}
	for p.token.Kind != RightBrace && p.token.Kind != EOF {
		field := FieldInit{At: p.token.Pos, Name: p.parseName("of a field")}
		p.expect(Colon, "after the field "+field.Name)
		field.Value = p.parseExpr(lowestPrecedence)
		record.Fields = append(record.Fields, field)
		if !p.accept(Comma) {
			break
		}
	}
	p.expect(RightBrace, "after the last field")
	return record
}

func (p *parser) parseIf(at Pos) Expr {
	cond := p.parseExpr(lowestPrecedence)
	p.expect(KeywordThen, "after the condition")
	then := p.parseExpr(lowestPrecedence)
	p.expect(KeywordElse, "after the first value of if")
	return &IfExpr{At: at, Cond: cond, Then: then, Else: p.parseExpr(lowestPrecedence)}
}

func (p *parser) parseMatch(at Pos) Expr {
	match := &MatchExpr{At: at, Subject: p.parseExpr(lowestPrecedence)}
	p.expect(LeftBrace, "after the subject of match")
	for p.token.Kind != RightBrace && p.token.Kind != KeywordElse && p.token.Kind != EOF {
		match.Arms = append(match.Arms, p.parseArm())
	}
	elseAt := p.token.Pos
	if p.accept(KeywordElse) {
		p.expect(Arrow, "after else")
		match.Else = p.parseExpr(lowestPrecedence)
		p.accept(Semicolon)
	} else {
		p.fail(elseAt, "a match needs an else arm at its end")
		match.Else = &BoolLit{At: elseAt}
	}
	p.expect(RightBrace, "after the last arm")
	return match
}

func (p *parser) parseArm() MatchArm {
	arm := MatchArm{At: p.token.Pos}
	for {
		arm.Values = append(arm.Values, p.parseExpr(lowestPrecedence))
		if !p.accept(Comma) {
			break
		}
	}
	p.expect(Arrow, "after the values of an arm")
	arm.Result = p.parseExpr(lowestPrecedence)
	p.expect(Semicolon, "after an arm")
	return arm
}

// ---------------------------------------------------------------------------
// Types

// Type is the type of a value. Two types are the same when Same says so.
type Type interface {
	String() string
	same(Type) bool
}

type basicType string

// The types without parts. Unknown is the type of an expression that has an
// error already; it fits everywhere, so that one mistake gives one message.
const (
	Number  basicType = "number"
	Text    basicType = "text"
	Bool    basicType = "bool"
	Unknown basicType = "unknown"
)

func (t basicType) String() string { return string(t) }

func (t basicType) same(other Type) bool { return t == other }

// ListType is the type of lists whose items are all of one type.
type ListType struct {
	Item Type
}

func (t ListType) String() string { return "list of " + t.Item.String() }

func (t ListType) same(other Type) bool {
	list, ok := other.(ListType)
	return ok && Same(t.Item, list.Item)
}

// RecordType is the type of records with certain fields.
type RecordType map[string]Type

func (t RecordType) String() string {
	names := t.names()
	fields := make([]string, len(names))
	for i, name := range names {
		fields[i] = name + ": " + t[name].String()
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

func (t RecordType) names() []string {
	names := make([]string, 0, len(t))
	for name := range t {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (t RecordType) same(other Type) bool {
	record, ok := other.(RecordType)
	if !ok || len(t) != len(record) {
		return false
	}
	for name, field := range t {
		if theirs, ok := record[name]; !ok || !Same(field, theirs) {
			return false
		}
	}
	return true
}

// Same reports whether values of the two types can stand for each other.
func Same(a, b Type) bool {
	return a == Type(Unknown) || b == Type(Unknown) || a.same(b)
}

// ---------------------------------------------------------------------------
// Checker

// Schema gives the types of a program's inputs.
type Schema map[string]Type

type checker struct {
	names  map[string]Type
	errors ErrorList
}

// Check returns the type of a program's result. The error is an ErrorList.
func Check(tree *Tree, inputs Schema) (Type, error) {
	c := &checker{names: make(map[string]Type, len(inputs))}
	for name, typ := range inputs {
		c.names[name] = typ
	}
	for _, let := range tree.Lets {
		typ := c.check(let.Value)
		if _, ok := c.names[let.Name]; ok {
			c.errors.add(let.At, "the name %s is taken already", let.Name)
		}
		c.names[let.Name] = typ
	}
	return c.check(tree.Result), c.errors.Err()
}

func (c *checker) check(e Expr) Type {
	switch e := e.(type) {
	case *NumberLit:
		return Number
	case *TextLit:
		return Text
	case *BoolLit:
		return Bool
	case *NameExpr:
		return c.checkName(e)
	case *ListExpr:
		return c.checkList(e)
	case *RecordExpr:
		return c.checkRecord(e)
	case *UnaryExpr:
		return c.checkUnary(e)
	case *BinaryExpr:
		return c.checkBinary(e)
	case *IfExpr:
		c.want(e.Cond, Bool, "the condition of if")
		then := c.check(e.Then)
		c.want(e.Else, then, "the second value of if")
		return then
	case *MatchExpr:
		return c.checkMatch(e)
	case *CallExpr:
		return c.checkCall(e)
	case *IndexExpr:
		return c.checkIndex(e)
	case *FieldExpr:
		return c.checkField(e)
	default:
		panic(fmt.Sprintf("rule: unexpected node %T", e))
	}
}

// want checks an operand and complains when its type is another one.
func (c *checker) want(e Expr, want Type, what string) {
	if got := c.check(e); !Same(got, want) {
		c.errors.add(e.Pos(), "%s must be %s, not %s", what, want, got)
	}
}

func (c *checker) checkName(e *NameExpr) Type {
	if typ, ok := c.names[e.Name]; ok {
		return typ
	}
	if _, ok := builtins[e.Name]; ok {
		c.errors.add(e.At, "%s is a function: call it with parentheses", e.Name)
		return Unknown
	}
	c.errors.add(e.At, "there is no %s%s", e.Name, suggest(e.Name, mapKeys(c.names)))
	return Unknown
}

func (c *checker) checkList(e *ListExpr) Type {
	if len(e.Items) == 0 {
		return ListType{Item: Unknown}
	}
	item := c.check(e.Items[0])
	for _, other := range e.Items[1:] {
		c.want(other, item, "an item of the list")
	}
	return ListType{Item: item}
}

func (c *checker) checkRecord(e *RecordExpr) Type {
	record := make(RecordType, len(e.Fields))
	for _, field := range e.Fields {
		if _, ok := record[field.Name]; ok {
			c.errors.add(field.At, "the field %s is given twice", field.Name)
		}
		record[field.Name] = c.check(field.Value)
	}
	return record
}

func (c *checker) checkUnary(e *UnaryExpr) Type {
	if e.Op == KeywordNot {
		c.want(e.Operand, Bool, "the operand of not")
		return Bool
	}
	c.want(e.Operand, Number, "the operand of -")
	return Number
}

func (c *checker) checkBinary(e *BinaryExpr) Type {
	switch e.Op {
	case KeywordAnd, KeywordOr:
		c.want(e.Left, Bool, "the left operand of "+e.Op.String())
		c.want(e.Right, Bool, "the right operand of "+e.Op.String())
		return Bool
	case Equal, NotEqual:
		left := c.check(e.Left)
		c.want(e.Right, left, "the right operand of "+e.Op.String())
		return Bool
	case KeywordIn:
		item := c.check(e.Left)
		c.want(e.Right, ListType{Item: item}, "the right operand of in")
		return Bool
	case Less, LessEqual, Greater, GreaterEqual:
		c.checkOrdered(e)
		return Bool
	case Plus:
		return c.checkPlus(e)
	default:
		c.want(e.Left, Number, "the left operand of "+e.Op.String())
		c.want(e.Right, Number, "the right operand of "+e.Op.String())
		return Number
	}
}

func (c *checker) checkOrdered(e *BinaryExpr) {
	left := c.check(e.Left)
	if !Same(left, Number) && !Same(left, Text) {
		c.errors.add(e.Left.Pos(), "%s values have no order", left)
	}
	c.want(e.Right, left, "the right operand of "+e.Op.String())
}

// checkPlus allows + between numbers, texts and lists.
func (c *checker) checkPlus(e *BinaryExpr) Type {
	left := c.check(e.Left)
	switch left.(type) {
	case ListType:
	default:
		if !Same(left, Number) && !Same(left, Text) {
			c.errors.add(e.Left.Pos(), "%s values cannot be added", left)
			return Unknown
		}
	}
	c.want(e.Right, left, "the right operand of +")
	return left
}

func (c *checker) checkMatch(e *MatchExpr) Type {
	subject := c.check(e.Subject)
	result := c.check(e.Else)
	for _, arm := range e.Arms {
		for _, value := range arm.Values {
			c.want(value, subject, "the value of an arm")
		}
		c.want(arm.Result, result, "the result of an arm")
	}
	return result
}

func (c *checker) checkCall(e *CallExpr) Type {
	builtin, ok := builtins[e.Name]
	if !ok {
		for _, arg := range e.Args {
			c.check(arg)
		}
		c.errors.add(e.At, "there is no function %s%s", e.Name, suggest(e.Name, mapKeys(builtins)))
		return Unknown
	}
	types := make([]Type, len(e.Args))
	for i, arg := range e.Args {
		types[i] = c.check(arg)
	}
	result, err := builtin.check(types)
	if err != nil {
		c.errors.add(e.At, "%s: %v", e.Name, err)
		return Unknown
	}
	return result
}

func (c *checker) checkIndex(e *IndexExpr) Type {
	c.want(e.Index, Number, "the index")
	switch list := c.check(e.List).(type) {
	case ListType:
		return list.Item
	default:
		if list != Type(Unknown) {
			c.errors.add(e.At, "%s values cannot be indexed", list)
		}
		return Unknown
	}
}

func (c *checker) checkField(e *FieldExpr) Type {
	switch record := c.check(e.Record).(type) {
	case RecordType:
		if field, ok := record[e.Name]; ok {
			return field
		}
		c.errors.add(e.At, "there is no field %s%s", e.Name, suggest(e.Name, record.names()))
		return Unknown
	default:
		if record != Type(Unknown) {
			c.errors.add(e.At, "%s values have no fields", record)
		}
		return Unknown
	}
}

// suggest returns " (did you mean x?)" for the name nearest to a wrong one, or
// nothing when none is near.
func suggest(wrong string, names []string) string {
	best, distance := "", 3
	for _, name := range names {
		if d := editDistance(wrong, name); d < distance || d == distance && best != "" && name < best {
			best, distance = name, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %s?)", best)
}

func mapKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// editDistance counts the insertions, deletions and replacements that turn
// one word into another.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			next := min(row[j]+1, row[j-1]+1, diagonal+cost)
			diagonal, row[j] = row[j], next
		}
	}
	return row[len(b)]
}

// ---------------------------------------------------------------------------
// Values

// Value is what an expression evaluates to: float64, string, bool, List or
// Record.
type Value any

// List is a list of values.
type List []Value

// Record is a set of values with names.
type Record map[string]Value

// TypeOf returns the type of a value that came from outside.
func TypeOf(v Value) (Type, error) {
	switch v := v.(type) {
	case float64:
		return Number, nil
	case string:
		return Text, nil
	case bool:
		return Bool, nil
	case List:
		return typeOfList(v)
	case Record:
		record := make(RecordType, len(v))
		for name, field := range v {
			typ, err := TypeOf(field)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			record[name] = typ
		}
		return record, nil
	default:
		return nil, fmt.Errorf("rule: a %T is no value of the language", v)
	}
}

func typeOfList(list List) (Type, error) {
	if len(list) == 0 {
		return ListType{Item: Unknown}, nil
	}
	first, err := TypeOf(list[0])
	if err != nil {
		return nil, err
	}
	for i, item := range list[1:] {
		typ, err := TypeOf(item)
		if err != nil {
			return nil, err
		}
		if !Same(first, typ) {
			return nil, fmt.Errorf("rule: item %d is %s, the others are %s", i+1, typ, first)
		}
	}
	return ListType{Item: first}, nil
}

// EqualValues reports whether two values are equal, part by part.
func EqualValues(a, b Value) bool {
	switch a := a.(type) {
	case List:
		b, ok := b.(List)
		return ok && slices.EqualFunc(a, b, EqualValues)
	case Record:
		b, ok := b.(Record)
		if !ok || len(a) != len(b) {
			return false
		}
		for name, field := range a {
			other, ok := b[name]
			if !ok || !EqualValues(field, other) {
				return false
			}
		}
		return true
	default:
		return a == b
	}
}

// FormatValue prints a value as it would be written in a program.
func FormatValue(v Value) string {
	switch v := v.(type) {
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case string:
		return quote(v)
	case bool:
		return strconv.FormatBool(v)
	case List:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = FormatValue(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case Record:
		names := mapKeys(v)
		fields := make([]string, len(names))
		for i, name := range names {
			fields[i] = name + ": " + FormatValue(v[name])
		}
		return "{" + strings.Join(fields, ", ") + "}"
	default:
		return fmt.Sprint(v)
	}
}

func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
}

// ---------------------------------------------------------------------------
// Evaluation

// Env holds the inputs of one run by name.
type Env map[string]Value

type evaluator struct {
	names map[string]Value
	trace func(Expr, Value)
}

// Eval runs a checked program. The error, if any, is an *Error.
func Eval(tree *Tree, inputs Env) (Value, error) {
	return eval(tree, inputs, nil)
}

// Explain runs a checked program and calls trace with the value of every
// binding, call, choice and field, innermost first.
func Explain(tree *Tree, inputs Env, trace func(Expr, Value)) (Value, error) {
	return eval(tree, inputs, trace)
}

func eval(tree *Tree, inputs Env, trace func(Expr, Value)) (result Value, err error) {
	ev := &evaluator{names: make(map[string]Value, len(inputs)+len(tree.Lets)), trace: trace}
	for name, value := range inputs {
		ev.names[name] = value
	}
	defer func() {
		if r := recover(); r != nil {
			failure, ok := r.(*Error)
			if !ok {
				panic(r)
			}
			result, err = nil, failure
		}
	}()
	for _, let := range tree.Lets {
		ev.names[let.Name] = ev.eval(let.Value)
	}
	return ev.eval(tree.Result), nil
}

// stop ends the run with an error; eval turns the panic into a return value.
func stop(pos Pos, format string, args ...any) {
	panic(&Error{Pos: pos, Message: fmt.Sprintf(format, args...)})
}

func (ev *evaluator) eval(e Expr) Value {
	value := ev.evalNode(e)
	if ev.trace != nil {
		switch e.(type) {
		case *NumberLit, *TextLit, *BoolLit:
		default:
			ev.trace(e, value)
		}
	}
	return value
}

func (ev *evaluator) evalNode(e Expr) Value {
	switch e := e.(type) {
	case *NumberLit:
		return e.Value
	case *TextLit:
		return e.Value
	case *BoolLit:
		return e.Value
	case *NameExpr:
		value, ok := ev.names[e.Name]
		if !ok {
			stop(e.At, "the input %s has no value", e.Name)
		}
		return value
	case *ListExpr:
		return List(ev.evalAll(e.Items))
	case *RecordExpr:
		record := make(Record, len(e.Fields))
		for _, field := range e.Fields {
			record[field.Name] = ev.eval(field.Value)
		}
		return record
	case *UnaryExpr:
		if e.Op == KeywordNot {
			return !ev.eval(e.Operand).(bool)
		}
		return -ev.number(e.Operand)
	case *BinaryExpr:
		return ev.evalBinary(e)
	case *IfExpr:
		if ev.eval(e.Cond).(bool) {
			return ev.eval(e.Then)
		}
		return ev.eval(e.Else)
	case *MatchExpr:
		return ev.evalMatch(e)
	case *CallExpr:
		return ev.evalCall(e)
	case *IndexExpr:
		return ev.evalIndex(e)
	case *FieldExpr:
		value, ok := ev.eval(e.Record).(Record)[e.Name]
		if !ok {
			stop(e.At, "the field %s has no value", e.Name)
		}
		return value
	default:
		panic(fmt.Sprintf("rule: unexpected node %T", e))
	}
}

func (ev *evaluator) evalAll(exprs []Expr) []Value {
	values := make([]Value, len(exprs))
	for i, e := range exprs {
		values[i] = ev.eval(e)
	}
	return values
}

func (ev *evaluator) number(e Expr) float64 { return ev.eval(e).(float64) }

func (ev *evaluator) evalBinary(e *BinaryExpr) Value {
	switch e.Op {
	case KeywordAnd:
		return ev.eval(e.Left).(bool) && ev.eval(e.Right).(bool)
	case KeywordOr:
		return ev.eval(e.Left).(bool) || ev.eval(e.Right).(bool)
	}
	left, right := ev.eval(e.Left), ev.eval(e.Right)
	switch e.Op {
	case Equal:
		return EqualValues(left, right)
	case NotEqual:
		return !EqualValues(left, right)
	case KeywordIn:
		return slices.ContainsFunc(right.(List), func(item Value) bool { return EqualValues(left, item) })
	case Less:
		return compare(left, right) < 0
	case LessEqual:
		return compare(left, right) <= 0
	case Greater:
		return compare(left, right) > 0
	case GreaterEqual:
		return compare(left, right) >= 0
	case Plus:
		return add(left, right)
	}
	return arithmetic(e.At, e.Op, left.(float64), right.(float64))
}

func compare(a, b Value) int {
	switch a := a.(type) {
	case float64:
		switch b := b.(float64); {
		case a < b:
			return -1
		case a > b:
			return 1
		default:
			return 0
		}
	case string:
		return strings.Compare(a, b.(string))
	default:
		panic(fmt.Sprintf("rule: %T values have no order", a))
	}
}

func add(a, b Value) Value {
	switch a := a.(type) {
	case float64:
		return a + b.(float64)
	case string:
		return a + b.(string)
	case List:
		return append(slices.Clone(a), b.(List)...)
	default:
		panic(fmt.Sprintf("rule: %T values cannot be added", a))
	}
}

func arithmetic(at Pos, op TokenKind, a, b float64) float64 {
	switch op {
	case Minus:
		return a - b
	case Star:
		return a * b
	case Slash:
		if b == 0 {
			stop(at, "division by zero")
		}
		return a / b
	case Percent:
		if b == 0 {
			stop(at, "division by zero")
		}
		return math.Mod(a, b)
	case Caret:
		power := math.Pow(a, b)
		if math.IsNaN(power) || math.IsInf(power, 0) {
			stop(at, "%v ^ %v is not a number", a, b)
		}
		return power
	default:
		panic(fmt.Sprintf("rule: unexpected operator %v", op))
	}
}

func (ev *evaluator) evalMatch(e *MatchExpr) Value {
	subject := ev.eval(e.Subject)
	for _, arm := range e.Arms {
		for _, value := range arm.Values {
			if EqualValues(subject, ev.eval(value)) {
				return ev.eval(arm.Result)
			}
		}
	}
	return ev.eval(e.Else)
}

func (ev *evaluator) evalCall(e *CallExpr) Value {
	value, err := builtins[e.Name].call(ev.evalAll(e.Args))
	if err != nil {
		stop(e.At, "%s: %v", e.Name, err)
	}
	return value
}

func (ev *evaluator) evalIndex(e *IndexExpr) Value {
	list := ev.eval(e.List).(List)
	index := ev.number(e.Index)
	if index != math.Trunc(index) || index < 0 || index >= float64(len(list)) {
		stop(e.At, "index %v is not in the list of %d", index, len(list))
	}
	return list[int(index)]
}

// ---------------------------------------------------------------------------
// Built-in functions

type builtin struct {
	about string
	check func(args []Type) (Type, error)
	call  func(args []Value) (Value, error)
}

// builtins is filled by init, because the checker that some entries use reads
// it again.
var builtins map[string]builtin

func init() {
	builtins = map[string]builtin{
		"abs":   numeric("the number without its sign", math.Abs),
		"floor": numeric("the largest whole number that is not above", math.Floor),
		"ceil":  numeric("the smallest whole number that is not below", math.Ceil),
		"sqrt": {
			about: "the square root",
			check: signature(Number, Number),
			call: func(args []Value) (Value, error) {
				x := args[0].(float64)
				if x < 0 {
					return nil, fmt.Errorf("%v has no square root", x)
				}
				return math.Sqrt(x), nil
			},
		},
		"round": {
			about: "the number with so many digits after the point, halves away from zero",
			check: signature(Number, Number, Number),
			call: func(args []Value) (Value, error) {
				return roundTo(args[0].(float64), args[1].(float64))
			},
		},
		"min": {
			about: "the smallest of the numbers",
			check: variadic(Number, Number),
			call:  reduce(math.Min),
		},
		"max": {
			about: "the largest of the numbers",
			check: variadic(Number, Number),
			call:  reduce(math.Max),
		},
		"clamp": {
			about: "the number, but not below the second nor above the third",
			check: signature(Number, Number, Number, Number),
			call: func(args []Value) (Value, error) {
				x, low, high := args[0].(float64), args[1].(float64), args[2].(float64)
				if low > high {
					return nil, fmt.Errorf("the lower end %v is above the upper end %v", low, high)
				}
				return math.Max(low, math.Min(high, x)), nil
			},
		},
		"sum": {
			about: "the sum of a list of numbers",
			check: signature(Number, ListType{Item: Number}),
			call: func(args []Value) (Value, error) {
				total := 0.0
				for _, item := range args[0].(List) {
					total += item.(float64)
				}
				return total, nil
			},
		},
		"mean": {
			about: "the average of a list of numbers that is not empty",
			check: signature(Number, ListType{Item: Number}),
			call: func(args []Value) (Value, error) {
				list := args[0].(List)
				if len(list) == 0 {
					return nil, errors.New("the list is empty")
				}
				total := 0.0
				for _, item := range list {
					total += item.(float64)
				}
				return total / float64(len(list)), nil
			},
		},
		"count": {
			about: "how many items a list or letters a text has",
			check: checkCount,
			call: func(args []Value) (Value, error) {
				if list, ok := args[0].(List); ok {
					return float64(len(list)), nil
				}
				return float64(utf8.RuneCountInString(args[0].(string))), nil
			},
		},
		"pluck": {
			about: "the list of one field of each record of a list",
			check: checkPluck,
			call:  callPluck,
		},
		"tiers": {
			about: "the price of an amount in steps: a list of {upto, rate}, then the rate above",
			check: signature(Number, Number, ListType{Item: RecordType{"upto": Number, "rate": Number}}, Number),
			call:  callTiers,
		},
		"upper":    textual("the text in capitals", strings.ToUpper),
		"lower":    textual("the text in small letters", strings.ToLower),
		"trim":     textual("the text without space around it", strings.TrimSpace),
		"starts":   tests("whether the text starts with the second", strings.HasPrefix),
		"ends":     tests("whether the text ends with the second", strings.HasSuffix),
		"contains": tests("whether the second is in the text", strings.Contains),
		"text": {
			about: "the value as text",
			check: func(args []Type) (Type, error) { return Text, wantCount(args, 1) },
			call: func(args []Value) (Value, error) {
				if s, ok := args[0].(string); ok {
					return s, nil
				}
				return FormatValue(args[0]), nil
			},
		},
	}
}

// Builtins returns the functions of the language with what they do, sorted.
func Builtins() []string {
	lines := make([]string, 0, len(builtins))
	for _, name := range mapKeys(builtins) {
		lines = append(lines, name+": "+builtins[name].about)
	}
	return lines
}

func wantCount(args []Type, want int) error {
	if len(args) != want {
		return fmt.Errorf("takes %d %s, not %d", want, plural(want, "argument"), len(args))
	}
	return nil
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

// signature checks for exactly these parameters.
func signature(result Type, parameters ...Type) func([]Type) (Type, error) {
	return func(args []Type) (Type, error) {
		if err := wantCount(args, len(parameters)); err != nil {
			return nil, err
		}
		for i, want := range parameters {
			if !Same(args[i], want) {
				return nil, fmt.Errorf("argument %d must be %s, not %s", i+1, want, args[i])
			}
		}
		return result, nil
	}
}

// variadic checks for one or more arguments of one type.
func variadic(result, item Type) func([]Type) (Type, error) {
	return func(args []Type) (Type, error) {
		if len(args) == 0 {
			return nil, errors.New("takes at least one argument")
		}
		for i, got := range args {
			if !Same(got, item) {
				return nil, fmt.Errorf("argument %d must be %s, not %s", i+1, item, got)
			}
		}
		return result, nil
	}
}

func numeric(about string, f func(float64) float64) builtin {
	return builtin{
		about: about,
		check: signature(Number, Number),
		call:  func(args []Value) (Value, error) { return f(args[0].(float64)), nil },
	}
}

func textual(about string, f func(string) string) builtin {
	return builtin{
		about: about,
		check: signature(Text, Text),
		call:  func(args []Value) (Value, error) { return f(args[0].(string)), nil },
	}
}

func tests(about string, f func(a, b string) bool) builtin {
	return builtin{
		about: about,
		check: signature(Bool, Text, Text),
		call:  func(args []Value) (Value, error) { return f(args[0].(string), args[1].(string)), nil },
	}
}

func reduce(f func(a, b float64) float64) func([]Value) (Value, error) {
	return func(args []Value) (Value, error) {
		result := args[0].(float64)
		for _, arg := range args[1:] {
			result = f(result, arg.(float64))
		}
		return result, nil
	}
}

func roundTo(x, digits float64) (Value, error) {
	if digits != math.Trunc(digits) || math.Abs(digits) > 12 {
		return nil, fmt.Errorf("%v is no number of digits", digits)
	}
	scale := math.Pow(10, digits)
	return math.Round(x*scale) / scale, nil
}

func checkCount(args []Type) (Type, error) {
	if err := wantCount(args, 1); err != nil {
		return nil, err
	}
	if _, ok := args[0].(ListType); !ok && !Same(args[0], Text) {
		return nil, fmt.Errorf("the argument must be a list or a text, not %s", args[0])
	}
	return Number, nil
}

// checkPluck cannot see which field is meant: its items are of any type.
func checkPluck(args []Type) (Type, error) {
	if err := wantCount(args, 2); err != nil {
		return nil, err
	}
	list, ok := args[0].(ListType)
	if !ok {
		return nil, fmt.Errorf("argument 1 must be a list of records, not %s", args[0])
	}
	if _, ok := list.Item.(RecordType); !ok && !Same(list.Item, Unknown) {
		return nil, fmt.Errorf("argument 1 must be a list of records, not %s", list)
	}
	if !Same(args[1], Text) {
		return nil, fmt.Errorf("argument 2 must be %s, not %s", Text, args[1])
	}
	return ListType{Item: Unknown}, nil
}

func callPluck(args []Value) (Value, error) {
	name := args[1].(string)
	var plucked List
	for i, item := range args[0].(List) {
		value, ok := item.(Record)[name]
		if !ok {
			return nil, fmt.Errorf("item %d has no field %s", i, name)
		}
		plucked = append(plucked, value)
	}
	return plucked, nil
}

// callTiers prices each slice of the amount at the rate of its step, as an
// income tax does.
func callTiers(args []Value) (Value, error) {
	amount, above := args[0].(float64), args[2].(float64)
	price, from := 0.0, 0.0
	for i, item := range args[1].(List) {
		step := item.(Record)
		upto, rate := step["upto"].(float64), step["rate"].(float64)
		if upto <= from {
			return nil, fmt.Errorf("step %d ends at %v, before it begins", i, upto)
		}
		if amount <= upto {
			return price + math.Max(0, amount-from)*rate, nil
		}
		price += (upto - from) * rate
		from = upto
	}
	return price + (amount-from)*above, nil
}
