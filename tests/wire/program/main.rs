//! The calls of the wire tests: one scenario a run, named by the argument.
//!
//! Copied into a crate that depends on those of the fixtures. What is not as expected panics.

mod access;
mod bodies;
mod compositions;
mod contents;
mod counted_pages;
mod error_texts;
mod media_ranges;
mod multipart;
mod names;
mod newest;
mod nulls;
mod paging;
mod parameter_styles;
mod parameters;
mod responses;
mod schemas;
mod secrets;
mod security;
mod server_variables;
mod statuses;
mod streams;
mod unions;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let scenario = std::env::args().nth(1).expect("a scenario");
    let url = env("SERVER_URL");
    match scenario.as_str() {
        "path" => parameters::path(&url).await,
        "arguments" => parameters::arguments(&url).await,
        "options" => parameters::options(&url).await,
        "parameter_styles" => parameter_styles::table(&url).await,
        "typed_styles" => parameter_styles::typed(&url).await,
        "refused_arguments" => parameters::refused(&url).await,
        "names" => names::on_the_wire(&url).await,
        "paging" => paging::walks(&url).await,
        "counted_pages" => counted_pages::walks(&url).await,
        "deep_pages" => counted_pages::deep_walks(&url).await,
        "url_pages" => counted_pages::url_walks(&url).await,
        "refused_paging" => paging::refused(&url).await,
        "blocking" => paging::blocking(&url),
        "mocked" => paging::mocked().await,
        "bodies" => bodies::sent(&url).await,
        "contents" => bodies::received(&url).await,
        "multipart" => multipart::parts(&url).await,
        "chosen_bodies" => multipart::chosen(&url).await,
        "kinds_of_bodies" => contents::kinds(&url).await,
        "error_texts" => error_texts::told(&url).await,
        "typed_headers" => contents::headers(&url).await,
        "byte_streams" => streams::bytes(&url).await,
        "streams_once" => streams::once(&url).await,
        "newest_methods" => newest::methods(&url).await,
        "query_strings" => newest::queries(&url).await,
        "item_schemas" => newest::items(&url).await,
        "default_tags" => newest::tags(&url).await,
        "events" => streams::events(&url).await,
        "stream_lines" => streams::lines(&url).await,
        "blocking_streams" => streams::blocking(&url),
        "null_bodies" => nulls::received(&url).await,
        "statuses" => responses::statuses(&url).await,
        "undocumented" => responses::undocumented(&url).await,
        "redirects" => responses::redirects(&url).await,
        "media_ranges" => media_ranges::sent(&url).await,
        "server_variables" => server_variables::filled(&url).await,
        "refused_variables" => server_variables::refused(),
        "results_by_status" => statuses::results(&url).await,
        "errors_by_status" => statuses::errors(&url).await,
        "other_successes" => statuses::other_successes(&url).await,
        "other_successes_without_a_body" => {
            statuses::other_successes_without_a_body(&url).await;
        }
        "redirects_aside" => statuses::redirects(&url).await,
        "credentials" => security::credentials(&url).await,
        "schemes" => access::schemes(&url).await,
        "servers" => access::servers(&url).await,
        "alternatives" => security::alternatives(&url).await,
        "refused_credentials" => security::refused(&url).await,
        "tagged" => schemas::tagged(&url).await,
        "untagged" => schemas::untagged(&url).await,
        "enums" => schemas::enums(&url).await,
        "inheritance" => compositions::inheritance(&url).await,
        "extended" => compositions::extended(&url).await,
        "constants" => compositions::constants(&url).await,
        "conditions" => compositions::conditions(&url).await,
        "references" => compositions::references(&url).await,
        "overlaps" => compositions::overlaps(&url).await,
        "newer" => compositions::newer(&url).await,
        "unions_by_shape" => unions::by_shape(),
        "nulls_of_branches" => unions::nulls_of_branches(),
        "unions_by_tag" => unions::by_tag(),
        "tags_that_choose_nothing" => unions::tags_that_choose_nothing(),
        "tags_that_are_no_text" => unions::tags_that_are_no_text(),
        "presence" => schemas::presence(&url).await,
        "secrets" => secrets::hidden(&url).await,
        other => panic!("no such scenario: {other}"),
    }
}

/// Returns an environment variable that the test sets.
fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// Returns a value that only responses have, and that no constructor makes.
fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("a value")
}
