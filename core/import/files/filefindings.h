// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// What is odd about a file of figures itself: that it was cut off, how its letters are written, what its keywords say.
namespace filefindings {

extern const FindingKind LettersOdd;       ///< words: a word as read, encoding
extern const FindingKind EncodingUnknown;  ///< words: encoding as named, encoding it is read in
extern const FindingKind EncodingWrong;    ///< words: encoding as named, encoding it is read in
extern const FindingKind EncodingUnlikely; ///< words: encoding as named, word as read, encoding, word as read in that
extern const FindingKind LetterCut;        ///< the file ends within a letter
extern const FindingKind NulSigns;         ///< the file holds zeros, which no text has
extern const FindingKind LastRowShort;     ///< words: fields of the last row, fields that the others have at least
extern const FindingKind NumberAtEnd;      ///< words: the number that the file ends with
extern const FindingKind DataNotEnded;     ///< a PX file without the ";" of DATA
extern const FindingKind RowsOfZeros;      ///< words: rows that KEYS leaves out, all rows, the first of them
extern const FindingKind KeywordMissing;   ///< words: keyword that every PX file has
extern const FindingKind NamesNothing;     ///< words: keyword, what it names
extern const FindingKind CountDiffers;     ///< words: keyword, how many it has, how many the variable has
extern const FindingKind TimesDiffer;      ///< words: keyword, value, the time it has there
extern const FindingKind NoTime;           ///< words: keyword, what is no time
extern const FindingKind SaidTwice;        ///< words: keyword that says two things; the first holds
extern const FindingKind MeaningLeftOut;   ///< words: keyword that cannot be read, on which the meaning hangs

} // namespace filefindings

} // namespace indblik
