//! The calls of the wire tests: one scenario a run, named by the argument.
//!
//! Copied into a crate that depends on those of the fixtures. What is not as expected panics.

mod bodies;
mod compositions;
mod names;
mod nulls;
mod paging;
mod parameters;
mod responses;
mod schemas;
mod secrets;
mod security;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let scenario = std::env::args().nth(1).expect("a scenario");
    let url = env("SERVER_URL");
    match scenario.as_str() {
        "path" => parameters::path(&url).await,
        "arguments" => parameters::arguments(&url).await,
        "refused_arguments" => parameters::refused(&url).await,
        "names" => names::on_the_wire(&url).await,
        "paging" => paging::walks(&url).await,
        "refused_paging" => paging::refused(&url).await,
        "blocking" => paging::blocking(&url),
        "mocked" => paging::mocked().await,
        "bodies" => bodies::sent(&url).await,
        "contents" => bodies::received(&url).await,
        "null_bodies" => nulls::received(&url).await,
        "statuses" => responses::statuses(&url).await,
        "undocumented" => responses::undocumented(&url).await,
        "redirects" => responses::redirects(&url).await,
        "credentials" => security::credentials(&url).await,
        "alternatives" => security::alternatives(&url).await,
        "refused_credentials" => security::refused(&url).await,
        "tagged" => schemas::tagged(&url).await,
        "untagged" => schemas::untagged(&url).await,
        "enums" => schemas::enums(&url).await,
        "inheritance" => compositions::inheritance(&url).await,
        "extended" => compositions::extended(&url).await,
        "constants" => compositions::constants(&url).await,
        "overlaps" => compositions::overlaps(&url).await,
        "newer" => compositions::newer(&url).await,
        "presence" => schemas::presence(&url).await,
        "secrets" => secrets::hidden(&url).await,
        other => panic!("no such scenario: {other}"),
    }
}

/// Returns an environment variable that the test sets.
fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}
