//! Random cases, made smaller where they fail.

use std::cell::RefCell;

use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

use super::{Tally, Trial};
use crate::respelt;
use crate::roundtrip::choices::Choices;
use crate::roundtrip::document::SchemaAt;

/// How many choices there are for a value. What comes after them is as small as it can be.
const MAX_CHOICES: usize = 200;

/// Proves so many random samples of a schema, their keys in any order. The error has the smallest
/// that fails.
pub(super) fn run<'a>(
    trial: &mut Trial<'a, '_>,
    place: &SchemaAt<'a>,
    count: u32,
    seed: u64,
    tally: &mut Tally,
) -> Result<(), String> {
    let config = Config {
        cases: count,
        failure_persistence: None,
        max_shrink_iters: 2_000,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    // The library asks for a function without state.
    let state = RefCell::new((trial, tally));
    let choices = vec(any::<u32>(), 0..MAX_CHOICES);
    let result = TestRunner::new(config).run(&choices, |numbers| {
        let (trial, tally) = &mut *state.borrow_mut();
        let Some(sample) = trial.maker.random(place, &mut Choices::new(&numbers)) else {
            return Ok(());
        };
        tally.count(&sample);
        let order = numbers.first().copied().unwrap_or_default();
        let text = respelt::shuffled(&sample.sent, order.into());
        let failed = |error| TestCaseError::fail(format!("{error:#}, in {text}"));
        trial.prove(&sample, &text).map_err(failed)
    });
    result.map_err(|error| match error {
        TestError::Fail(why, _) => why.to_string(),
        TestError::Abort(why) => why.to_string(),
    })
}
