using System.Text;

namespace Ingest.Core.Documents.Docx;

/// <summary>A paragraph that is being read, and the run in it.</summary>
internal sealed class ParagraphState
{
    /// <summary>Its text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Id of its style.</summary>
    public string? StyleId { get; set; }

    /// <summary>Its style; set once its properties are read.</summary>
    public WordStyle? Style { get; set; }

    /// <summary>Its list, where it names one itself.</summary>
    public int? List { get; set; }

    /// <summary>Its level in the list, where it names one itself.</summary>
    public int? ListLevel { get; set; }

    /// <summary>Level of a heading, where it names one itself.</summary>
    public int? Outline { get; set; }

    /// <summary>Whether its end was deleted, so that it goes on in the next paragraph.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Number of letters.</summary>
    public int Letters { get; set; }

    /// <summary>Number of bold letters.</summary>
    public int BoldLetters { get; set; }

    /// <summary>Whether the run is bold; null where the style decides.</summary>
    public bool? RunBold { get; set; }

    /// <summary>Whether the run is hidden.</summary>
    public bool? RunHidden { get; set; }

    /// <summary>Font of the run; null where the style decides.</summary>
    public string? RunFont { get; set; }

    /// <summary>Forgets the run before.</summary>
    public void BeginRun() => (RunBold, RunHidden, RunFont) = (null, null, null);
}
