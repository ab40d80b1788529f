using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>A page of a container's listing as the service writes it: XML, ETags without quotes.</summary>
internal static class BlobListing
{
    /// <summary>Writes the page that a request asks for.</summary>
    public static StorageAnswer Write(SortedDictionary<string, StoredBlob> blobs, StorageRequest request, int pageSize)
    {
        string prefix = request.Query("prefix") ?? "", marker = request.Query("marker") ?? "";
        int most = Math.Min(pageSize, int.Parse(request.Query("maxresults") ?? "5000", CultureInfo.InvariantCulture));
        var page = blobs.Where(blob => blob.Key.StartsWith(prefix, StringComparison.Ordinal) && string.CompareOrdinal(blob.Key, marker) >= 0).Take(most + 1).ToList();
        var xml = new XElement(
            "EnumerationResults",
            new XAttribute("ServiceEndpoint", request.Uri.GetLeftPart(UriPartial.Authority)),
            new XAttribute("ContainerName", request.Resource),
            new XElement("Prefix", prefix),
            new XElement("Marker", marker),
            new XElement("MaxResults", most),
            new XElement("Blobs", page.Take(most).Select(blob => Element(blob.Key, blob.Value))),
            new XElement("NextMarker", page.Count > most ? page[most].Key : ""));
        return StorageAnswer.Text(200, xml.ToString(SaveOptions.DisableFormatting), "application/xml");
    }

    private static XElement Element(string name, StoredBlob blob) => new(
        "Blob",
        IsXml(name) ? new XElement("Name", name) : new XElement("Name", new XAttribute("Encoded", true), Uri.EscapeDataString(name)),
        new XElement(
            "Properties",
            new XElement("Creation-Time", blob.Modified.ToString("R", CultureInfo.InvariantCulture)),
            new XElement("Last-Modified", blob.Modified.ToString("R", CultureInfo.InvariantCulture)),
            new XElement("Etag", blob.ETag.Trim('"')),
            new XElement("Content-Length", blob.Content.Length),
            new XElement("Content-Type", blob.MediaType),
            new XElement("BlobType", "BlockBlob")));

    /// <summary>Whether XML can hold a name as it is.</summary>
    private static bool IsXml(string name) => name.EnumerateRunes().All(rune => rune.IsBmp ? XmlConvert.IsXmlChar((char)rune.Value) : (rune.Value & 0xFFFE) != 0xFFFE);
}
