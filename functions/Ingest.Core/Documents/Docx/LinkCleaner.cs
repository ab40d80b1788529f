using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Ingest.Core.Documents.Docx;

/// <summary>Makes a copy of a package without its links to the outside: one malformed address among them, as pasted text often brings along, keeps the whole package from being opened.</summary>
internal static class LinkCleaner
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The copy, which holds the XML parts only.</summary>
    public static byte[] Clean(byte[] bytes)
    {
        using var source = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.Where(PackageGuard.IsXml))
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                {
                    Without(from).Save(to);
                }
                else
                {
                    from.CopyTo(to);
                }
            }
        }

        return stream.ToArray();
    }

    private static XDocument Without(Stream relationships)
    {
        using var reader = XmlReader.Create(relationships, Settings);
        var document = XDocument.Load(reader);
        document.Root?.Elements().Where(element => element.Attribute("TargetMode")?.Value == "External").Remove();
        return document;
    }
}
