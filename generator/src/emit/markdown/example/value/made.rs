//! A value, as Rust and as the JSON that the Rust is written as.

use serde_json::Value;

use crate::emit::markdown::example::expr::Expr;

/// An expression, and the JSON of what it makes.
#[derive(Debug, Clone)]
pub(in crate::emit::markdown::example) struct Made {
    pub(in crate::emit::markdown::example) expr: Expr,
    pub(in crate::emit::markdown::example) json: Value,
}

impl Made {
    pub(super) fn new(expr: Expr, json: impl Into<Value>) -> Self {
        Self { expr, json: json.into() }
    }

    /// Returns the same JSON of what a function or macro makes of the expression.
    pub(super) fn within(self, function: &str) -> Self {
        Self {
            expr: Expr::call(function, vec![self.expr]),
            ..self
        }
    }

    /// Returns a list of values, written by `list`.
    pub(super) fn list(values: Vec<Self>, list: fn(Vec<Expr>) -> Expr) -> Self {
        let (exprs, json): (Vec<Expr>, Vec<Value>) =
            values.into_iter().map(|made| (made.expr, made.json)).unzip();
        Self::new(list(exprs), json)
    }

    /// Returns a text, as it is given to what takes anything that converts into one.
    pub(super) fn text(text: &str) -> Self {
        Self::new(Expr::atom(format!("{text:?}")), text)
    }
}
