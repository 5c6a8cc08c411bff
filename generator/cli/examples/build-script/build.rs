//! Makes the code of this crate of `openapi.yaml`.

use openapi_to_crate::build::{Build, Failed};

fn main() -> Result<(), Failed> {
    Build::new("openapi.yaml").settings("sdk.toml").write()
}
