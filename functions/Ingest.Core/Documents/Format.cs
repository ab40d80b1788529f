using System.Collections.Immutable;

namespace Ingest.Core.Documents;

/// <summary>A format that is read: one row of the <see cref="FormatTable"/>.</summary>
/// <param name="MediaType">Its media type, lower case.</param>
/// <param name="Aliases">Other media types under which it is uploaded.</param>
/// <param name="Extensions">Its file extensions, lower case, with the dot.</param>
/// <param name="MaximumLength">The largest document of this format that is read, in bytes, whatever the caller allows; it keeps memory bounded.</param>
/// <param name="Reader">Reads it.</param>
internal sealed record Format(string MediaType, ImmutableArray<string> Aliases, ImmutableArray<string> Extensions, long MaximumLength, IFormatReader Reader);
