//! What calls with streams have in common.

/// Implements sending a call whose response is read while it arrives, given the setter, the accepted
/// media type, the function that reads other responses, the statuses, the type of the stream, and the
/// method of a response that makes it.
#[allow(unused_macros, reason = "not every document has streams")]
macro_rules! streamed {
    ($call:ident, $send:ident, $accept:literal $(with $flag:literal)?, $parse:ident, $error:ty, [$($status:expr),+], $stream:ty, $read:ident) => {
        impl $call {
            /// Sends the call. Its response is read while it arrives.
            #[inline]
            pub fn $send(mut self) -> $crate::runtime::Pending<$stream, $error> {
                #[inline]
                fn read(
                    r: &mut $crate::runtime::Response,
                ) -> ::std::result::Result<$stream, $crate::runtime::Error<$error>> {
                    match r.is_live() {
                        true => r.$read(),
                        false => $parse(r).and_then(|_| Err(r.not_live())),
                    }
                }
                $(self.call.set_flag($flag);)?
                self.call.live(&[$($status),+], $accept);
                self.call.send(read)
            }
        }
    };
}

pub(crate) use streamed;
