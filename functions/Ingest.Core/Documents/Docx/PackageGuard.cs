using System.IO.Compression;

namespace Ingest.Core.Documents.Docx;

/// <summary>Looks into the zip archive of a DOCX before anything reads it: an archive that would grow beyond bounds, by what it declares or by what really comes out, is refused.</summary>
internal static class PackageGuard
{
    private const int MostEntries = 4_000;
    private const long LargestXml = 64L * 1024 * 1024;
    private const long LargestRatio = 400;
    private const int BufferLength = 64 * 1024;

    /// <summary>Why the archive is not read; null where it may be.</summary>
    public static DocumentRejection? Check(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries)
        {
            return new DocumentRejection(RejectionCodes.TooLarge, $"The archive has more than {MostEntries} entries.");
        }

        if (!archive.Entries.Any(entry => entry.FullName.Replace('\\', '/').StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            return new DocumentRejection(RejectionCodes.UnsupportedFormat, "A zip archive that is no DOCX; unpack it and upload the documents.");
        }

        var room = Math.Min(LargestXml, Math.Max(1024 * 1024, bytes.Length * LargestRatio));
        foreach (var entry in archive.Entries.Where(IsXml))
        {
            room -= Expand(entry, room);
            if (room < 0)
            {
                return new DocumentRejection(RejectionCodes.TooLarge, "The archive expands to more than is read; split the document and upload the parts.");
            }
        }

        return null;
    }

    /// <summary>Whether an entry is XML; all else (pictures, fonts) is never opened.</summary>
    public static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many bytes really come out, as far as there is room for them.</summary>
    private static long Expand(ZipArchiveEntry entry, long room)
    {
        if (entry.Length > room)
        {
            return entry.Length;
        }

        using var stream = entry.Open();
        var buffer = new byte[BufferLength];
        var total = 0L;
        for (var read = stream.Read(buffer); read > 0 && total <= room; read = stream.Read(buffer))
        {
            total += read;
        }

        return total;
    }
}
