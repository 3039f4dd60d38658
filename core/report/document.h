// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace indblik {

// An account as a value, before it is a page. Texts are plain; nothing in them is ever read as markup.

/// A heading of level 1 (a section) to 3.
struct Heading
{
    int level = 1;
    QString text;
    QString addition; ///< small, after the text: "ny"

    bool operator==(const Heading&) const = default;
};

enum class ParagraphStyle { Body, Quiet, Caption };

/// Running text as people write it: paragraphs parted by empty lines, list items begin with "- ".
struct Text
{
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;

    bool operator==(const Text&) const = default;
};

/// A row of a form: the label beside what was written.
struct FormRow
{
    QString label;
    std::vector<Text> texts;

    bool operator==(const FormRow&) const = default;
};

/// A status form as a table of two columns; the title is repeated where the table goes on over a page.
struct FormTable
{
    QString title;
    std::vector<FormRow> rows;

    bool operator==(const FormTable&) const = default;
};

/// One cell of a table of figures. The footnote mark hangs behind the figure, so that figures stay aligned.
struct FigureCell
{
    QString text;
    QString mark;

    bool operator==(const FigureCell&) const = default;
};

enum class RowRole { Group, Line, Total };

struct FigureRow
{
    RowRole role = RowRole::Line;
    QString title;
    QString titleMark;
    std::vector<FigureCell> cells; ///< one per column; none in a group's title row

    bool operator==(const FigureRow&) const = default;
};

/// A table of figures under a head; the head is repeated where the table goes on over a page.
struct FigureTable
{
    QString description; ///< for those who hear the table
    QString titleHead;
    QStringList columns;
    std::vector<FigureRow> rows;

    bool operator==(const FigureTable&) const = default;
};

struct Note
{
    QString mark;
    QString text;

    bool operator==(const Note&) const = default;
};

/// Footnotes under a table.
struct Notes
{
    std::vector<Note> notes;

    bool operator==(const Notes&) const = default;
};

/// Running text as a list whose items have marks of their own: "a) ...".
struct MarkedList
{
    std::vector<Note> items;

    bool operator==(const MarkedList&) const = default;
};

/// A chart over the width of the text. Its figures follow in a table: trendBlocks() makes both.
struct ChartBlock
{
    Trend trend;

    bool operator==(const ChartBlock&) const = default;
};

using Block = std::variant<Heading, Text, FormTable, FigureTable, Notes, MarkedList, ChartBlock>;

/// A part of the account that begins on a page of its own; its first block is its heading of level 1.
struct DocumentSection
{
    std::vector<Block> blocks;

    bool operator==(const DocumentSection&) const = default;
};

/// Words the pages need around the blocks, in the document's language.
struct PageWords
{
    QString contents;
    QString page;      ///< %1 of %2
    QString continued; ///< %1 is what goes on

    bool operator==(const PageWords&) const = default;
};

struct Document
{
    QString language; ///< "da"
    QString title;
    QString annex;
    QString addressee;
    QString sender; ///< in words: "Fra Beskæftigelses- og Integrationsforvaltningen"
    QString status; ///< at the foot of each page: "Udkast 12. marts 2010", or the day it is of
    QDate date;
    PageWords words;
    std::vector<DocumentSection> sections;
    bool isExcerpt = false;   ///< it has no title page
    bool isLandscape = false; ///< all its pages lie

    bool operator==(const Document&) const = default;
};

/// A paragraph, or the items of a list.
struct Paragraph
{
    QStringList lines; ///< of a paragraph: lines kept apart on purpose; of a list: its items
    bool isList = false;

    bool operator==(const Paragraph&) const = default;
};

/// Takes plain text apart into paragraphs and lists.
std::vector<Paragraph> paragraphs(const QString& text);

} // namespace indblik
