using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A number of a table that became nothing.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Span">Where it stands in the source.</param>
internal sealed record CellRefusal(string Reason, TextSpan Span);
