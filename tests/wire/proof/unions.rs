//! Unions: which variant a value becomes. Nothing is sent: a response is read by the same code.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::run;

fn holds(scenario: &str) -> Result<()> {
    run(scenario, &Server::replying(|_| Reply::json(404, "{}"))?)
}

#[test]
fn the_variant_that_keeps_most_of_a_value_is_taken() -> Result<()> {
    holds("unions_by_shape")
}

#[test]
fn a_tag_chooses_in_unions_of_unions_too() -> Result<()> {
    holds("unions_by_tag")
}

#[test]
fn a_tag_that_chooses_nothing_is_checked() -> Result<()> {
    holds("tags_that_choose_nothing")
}

#[test]
fn null_is_allowed_where_one_branch_allows_it() -> Result<()> {
    holds("nulls_of_branches")
}

#[test]
fn constants_tell_where_a_tag_is_a_number_or_a_flag() -> Result<()> {
    holds("tags_that_are_no_text")
}
