//! Lists, calls without `async`, and tests of one's own.

use super::install;
use crate::emit::markdown::example::{self, Outlook, Source, Target};
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::model::{
    ErrorShape, Group, Method, Operation, Payload, SuccessShape, TypeKind, TypeRef,
};
use crate::propose::pages::has_signs;

/// Prints how to go through a list.
pub(super) fn lists(site: &Site<'_>, page: &mut Page) {
    let Some(target) = find(site, |operation| operation.paging.is_some()) else {
        let mut operations = site.api.operations();
        page.block(match operations.any(|operation| has_signs(site.api, operation)) {
            false => "No result of this API comes in pages.",
            true => {
                "Some operations return a page of a list, and no list is set up to be walked through: the \
                 document does not say how its pages follow each other. Ask for each page by a parameter of its own. Whoever \
                 generates this crate can say it with `x-sdk-paging` in an overlay, which `openapi-to-crate lint --propose` \
                 of the generator drafts; such lists have `.items()` and `.pages()`."
            }
        });
        return;
    };
    page.block(
        "A list that comes in pages has `.items()` and `.pages()`. Both are streams with a `try_next` of their own; \
         nothing is sent before it is asked for.",
    );
    let mut program = Source::new(site);
    program.asynchronous();
    example::build(site, [target.operation].into_iter(), &mut program);
    program.blank();
    example::pages(target, &mut program);
    page.program(&program.finish());
    page.block(
        "An error ends the walk. To go on, give `next_token()` to a new call. No link is followed: the token goes \
         into a request to the same host, and a link to another one is an error, as is a token that was there before.",
    );
}

/// Prints how to do without `async`.
pub(super) fn blocking(site: &Site<'_>, page: &mut Page) {
    let simple = |operation: &Operation| operation.method == Method::Get;
    let Some(target) = find(site, |operation| operation.paging.is_some())
        .or_else(|| find(site, simple))
        .or_else(|| find(site, |_| true))
    else {
        page.block("The document has no operations.");
        return;
    };
    page.block(
        "With the feature `blocking`, `.send_blocking()` takes the place of `.await`, `.items_blocking()` and \
         `.pages_blocking()` are iterators, and what `.send_with_meta()` and `.send_raw()` return has a `.wait()`. \
         They block the thread, in an asynchronous context too.",
    );
    install::feature(site.api, "dependencies", "blocking", page);
    let mut program = Source::new(site);
    program.fails();
    example::build(site, [target.operation].into_iter(), &mut program);
    program.blank();
    example::blocking(target, &mut program);
    page.program(&program.finish());
}

/// Prints how users test what they build on the crate.
pub(super) fn tests(site: &Site<'_>, page: &mut Page) {
    page.block(
        "With the feature `test-util`, a `MockTransport` answers by operation, which is named by the type of its \
         call: `.returns(value)` takes what the call returns, `.returns_error(404, body)` is an error with a body, \
         `.status(404)` one without, and several are given in turn. Models that only the server sends have `new` and \
         setters, too, with this feature. `.fails(TransportErrorKind::Timeout)` is no answer at all, `.header(name, value)` adds \
         a header such as `retry-after` to the answer before it, and `.next_page(parameter, token)` the way to the next page. \
         On `TestClock::skipping()`, which `.clock(…)` of the builder takes, no wait takes time. All of it serves calls without \
         async as well. A `RecordingTransport` remembers what goes over the network.",
    );
    install::feature(site.api, "dev-dependencies", "test-util", page);
    let get =
        |operation: &Operation| operation.method == Method::Get && tells(operation);
    let both = |operation: &Operation| get(operation) && has_error(site, operation);
    let Some(target) =
        find(site, both).or_else(|| find(site, get)).or_else(|| find(site, tells))
    else {
        return;
    };
    let mut program = Source::new(site);
    program.asynchronous();
    let call = format!("{}Call", target.operation.type_name);
    program.uses(&format!("api::{}", target.group.module), &call);
    program.uses("testing", "MockTransport");
    program.line("    let mock = MockTransport::new();".to_owned());
    let answers = example::mocked(target, &call, &mut program);
    let only = [target.operation].into_iter();
    example::build_over(site, only, Some("mock.clone()"), &mut program);
    if answers > 1 {
        program.blank();
        example::statements(target, Outlook::Brief, &mut program);
    }
    program.blank();
    example::not_found(target, &mut program);
    program.line(format!("    assert_eq!(mock.requests().len(), {answers});"));
    page.program(&program.finish());
}

/// Returns whether there is one type of result, and something to see of it.
fn tells(operation: &Operation) -> bool {
    match &operation.responses.success {
        SuccessShape::One(payload) => *payload != Payload::Empty,
        SuccessShape::Many(_) => false,
    }
}

/// Returns whether its errors have a body of one type.
fn has_error(site: &Site<'_>, operation: &Operation) -> bool {
    match &operation.responses.error {
        ErrorShape::One(Payload::Json(TypeRef::Named(name), _)) => {
            matches!(site.kind(name), Some(TypeKind::Struct(_)))
        }
        _ => false,
    }
}

/// Returns the first operation of its kind that is not deprecated.
fn find<'t, 'a>(
    site: &'t Site<'a>,
    fits: impl Fn(&Operation) -> bool,
) -> Option<Target<'t, 'a>> {
    let mut all = site.api.shown_groups().into_iter().flat_map(|group: &Group| {
        group.operations.iter().map(move |operation| (group, operation))
    });
    let (group, operation) =
        all.find(|(_, operation)| !operation.deprecated && fits(operation))?;
    Some(Target { site, group, operation })
}
