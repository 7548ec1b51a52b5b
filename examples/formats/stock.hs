{-# LANGUAGE ScopedTypeVariables #-}

{- |
Module      : Stock
Description : What the shop has in stock.

Nothing here does I/O.
-}
module Stock
  ( Shelf
  , take'
  , reorder
  ) where

import qualified Data.Map.Strict as Map
import Data.Maybe (fromMaybe)

-- | Pieces by article.
type Shelf = Map.Map String Int

data Problem
  = TooFew Int
  | Unknown String
  deriving (Eq, Show)

-- | Takes pieces from the shelf. Fails if there are fewer, and takes nothing then.
take' :: String -> Int -> Shelf -> Either Problem Shelf
take' article pieces shelf =
  case Map.lookup article shelf of
    Nothing -> Left (Unknown article)
    Just left
      | left < pieces -> Left (TooFew left)
      | otherwise -> Right (Map.insert article (left - pieces) shelf)

-- | What must be ordered again, so that ten of each are there.
reorder :: Shelf -> [(String, Int)]
reorder shelf = [(a, 10 - n) | (a, n) <- Map.toList shelf, n < least]
  where
    least = 5
