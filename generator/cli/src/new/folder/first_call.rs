//! Puts a book on the shelf, and lists what stands there.
//!
//! Calls the server at `SHELF_URL`, or the document's: `cargo run --example shelf_server` starts a stand-in there.

use std::env;

use LIBRARY::Client;
use LIBRARY::models::Book;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder();
    if let Ok(url) = env::var("SHELF_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    let book = Book::new("Moby-Dick").author("Herman Melville").pages(635);
    client.books().add_book(book).await?;
    for book in client.books().list_books().await? {
        println!("{}", book.title);
    }
    Ok(())
}
