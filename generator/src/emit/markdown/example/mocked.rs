//! What a mock is told to answer.

use super::call::Target;
use super::expr::{Expr, statement};
use super::program::Program;
use super::value::{Hint, Values};
use crate::model::{ErrorShape, Payload, SuccessShape};

/// Adds the statement that tells a mock what the operation answers: a value, where one can be made, then an error.
/// Returns how many answers those are.
pub(in crate::emit::markdown) fn statement_for(
    target: Target<'_, '_>,
    call: &str,
    program: &mut Program,
) -> usize {
    let responses = &target.operation.responses;
    let success = match &responses.success {
        SuccessShape::One(payload) => Some(payload),
        SuccessShape::Many(_) => None,
    };
    let returned = success.and_then(|payload| value(target, payload, program));
    let body = match &responses.error {
        ErrorShape::One(payload) => value(target, payload, program),
        _ => None,
    };
    let error = match body {
        Some(body) => Expr::call(".returns_error", vec![Expr::atom("404"), body]),
        None => Expr::atom(".status(404)"),
    };
    let answers = 1 + usize::from(returned.is_some());
    let value = returned.map(|value| Expr::call(".returns", vec![value]));
    let links = value.into_iter().chain([error]).collect();
    let on = Expr::chain(Expr::atom(format!("mock.on::<{call}>()")), links);
    program.line(statement("", &on, ";", 4));
    answers
}

fn value(
    target: Target<'_, '_>,
    payload: &Payload,
    program: &mut Program,
) -> Option<Expr> {
    let mut values = Values::of_tests(target.site);
    let made = match payload {
        Payload::Json(ty, crate::model::NullBody::Refused) => {
            values.whole(ty, Hint::named("value"))
        }
        _ => None,
    }?;
    program.need(values.needs());
    Some(made.expr)
}
