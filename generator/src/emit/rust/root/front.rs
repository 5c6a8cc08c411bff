//! The front page of the crate's documentation: a first program, then what there is and where.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::context::Context;
use crate::emit::rust::doc::Comment;
use crate::emit::rust::groups;
use crate::emit::rust::manifest::OPTIONS;
use crate::emit::rust::words::{self, Words};
use crate::emit::{markdown, text};
use crate::model::{Api, Module, Task};

/// Returns the inner doc comment of the crate.
pub(super) fn print(context: &Context<'_>) -> TokenStream {
    let api = context.api;
    let mut about = Comment::new(text::line(&api.package.description));
    let version = match text::line(&api.version) {
        version if version.is_empty() => String::new(),
        version => format!(", version {version}"),
    };
    about.paragraph(&format!(
        "A client of {}{version}. Start with [`{client}::builder`].",
        text::title(&api.title),
        client = api.package.client,
    ));
    about.paragraph("# A first program\n\n");
    let program = program(context);
    let mut rest = Comment::default();
    rest.paragraph(
        "Required parameters are arguments, optional ones are setters, which take an `Option`, too, and `.await` sends the \
         call. Each method has such a program.",
    );
    rest.section("# Tasks", &tasks(context));
    rest.section("# Operations", &operations(context));
    rest.section("# Modules", &modules(api));
    rest.section("# What else there is", &map(api));
    rest.paragraph("# Cargo features");
    rest.paragraph(
        "Each group of operations is a feature, and `full` has all of them with all models. There are also:",
    );
    let lines = OPTIONS.map(|(name, _, text)| format!("- `{name}`: {text}"));
    let others = api.package.modules.features.iter();
    let others = others.map(|(name, feature)| {
        format!("- {}: {}", text::code(name.as_str()), text::line(&feature.description))
    });
    rest.paragraph(&lines.into_iter().chain(others).collect::<Vec<_>>().join("\n"));
    let (about, rest) = (about.inner(), rest.inner());
    quote!(#about #program #![doc = ""] #rest)
}

/// Returns the program of the README. Without the feature that its operations are behind it is no test.
fn program(context: &Context<'_>) -> TokenStream {
    let (program, group) = markdown::quick_start(context.site());
    let program = text::program(&program);
    let (fence, rest) = program.split_once('\n').unwrap_or((&program, ""));
    let mut lines = Comment::default();
    lines.paragraph(rest);
    let rest = lines.inner();
    let opens = format!(" {fence}");
    let Some(group) = group else { return quote!(#![doc = ""] #![doc = #opens] #rest) };
    let shown = format!(" {}", fence.replace("no_run", "text"));
    let feature = group.feature.as_str();
    quote! {
        #![doc = ""]
        #![cfg_attr(feature = #feature, doc = #opens)]
        #![cfg_attr(not(feature = #feature), doc = #shown)]
        #rest
    }
}

/// Returns the groups as a list.
fn operations(context: &Context<'_>) -> String {
    groups::list(context, |group| {
        let module = group.module.bare();
        (
            format!("client.{}()", group.ident),
            format!("api::{module}::{}", group.type_name),
        )
    })
}

/// Returns what people do with the API as a list, with the methods that do it.
fn tasks(context: &Context<'_>) -> String {
    let words = Words::new(context);
    let line = |task: &Task| {
        let methods = task.operations.iter().filter_map(|id| {
            let (group, operation) = context.api.operation(id)?;
            let shown = text::code(operation.ident.bare());
            Some(format!("[{shown}]({})", words::method_path(group, operation)))
        });
        let methods: Vec<String> = methods.collect();
        let title = text::line(&task.title);
        let about = words.line_of(&task.description);
        format!("- **{title}**: {about} {}", methods.join(", "))
    };
    context.api.package.tasks.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns the modules that were written by hand as a list.
fn modules(api: &Api) -> String {
    let line = |module: &Module| {
        let (name, feature) = (module.ident.bare(), text::code(module.feature.as_str()));
        let about = text::line(&module.description);
        format!("- [`{name}`](crate::{name}): {about} (Feature {feature}.)")
    };
    api.package.modules.list.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Says where all is that is no operation.
fn map(api: &Api) -> String {
    let builder = format!("{}Builder", api.package.client);
    format!(
        "- [`models`]: the types that operations take and return. What is required is an argument of `new`, the rest are \
         setters; [`Nullable`] sends a `null`, and `Unrecognized` holds what this version does not know.\n\
         - [`Error`]: how calls fail, with the body that the document gives to the operation's errors, by status.\n\
         - [`{builder}`]: credentials, time-outs, retries, [interceptors](Interceptor), \
         [the HTTP client](crate::runtime::Transport) beneath. A token may come from a [source](TokenSource), \
         for example [`ClientCredentials`].\n\
         - A server of your own: [`{builder}::base_url`], [`anonymous`]({builder}::anonymous) and \
         [`danger_allow_plain_http`]({builder}::danger_allow_plain_http).\n\
         - Lists that come in pages: [`Items`] and [`Pages`], by `.items()` and `.pages()` of a call.\n\
         - Headers and status of a result: `.send_with_meta()` of a call gives it [with its meta](WithMeta), \
         `.send_raw()` gives the [`Response`] as it is.\n\
         - Calls without `async`: `.send_blocking()` of a call, with the feature `blocking`.\n\
         - Tests: a mock that answers by operation, in [`testing`](crate::runtime::testing), with the feature \
         `test-util`."
    )
}
