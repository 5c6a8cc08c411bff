//! What every generated client shares: JSON, calls, errors, transports.
